/** The task as Timefold Solver wants it. */
@NullMarked
package org.roombooking.domain.assignment.comparison.timefold;

import org.jspecify.annotations.NullMarked;
