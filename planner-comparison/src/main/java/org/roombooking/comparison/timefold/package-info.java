/** The task as Timefold Solver wants it. */
@NullMarked
package org.roombooking.comparison.timefold;

import org.jspecify.annotations.NullMarked;
