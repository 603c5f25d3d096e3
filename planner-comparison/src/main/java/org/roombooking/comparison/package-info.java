/** Holds the room planner against other solvers. */
@NullMarked
package org.roombooking.comparison;

import org.jspecify.annotations.NullMarked;
