/** Callers who ask as fast as they are answered, or at a rate, and how long their answers took. */
@NullMarked
package org.roombooking.bootstrap.benchmark.load;

import org.jspecify.annotations.NullMarked;
