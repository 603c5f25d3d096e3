/** Holds the room planner against other solvers. */
@NullMarked
package org.roombooking.domain.assignment.comparison;

import org.jspecify.annotations.NullMarked;
