/**
 * How fast the domain and the service are, each path beside a floor measured in the same run:
 * {@code ./mvnw -Pbenchmark}. No tests, no thresholds.
 */
@NullMarked
package org.roombooking.bootstrap.benchmark;

import org.jspecify.annotations.NullMarked;
