/** Setting and reading prices, and quoting stays. */
@NullMarked
package org.roombooking.application.pricing;

import org.jspecify.annotations.NullMarked;
