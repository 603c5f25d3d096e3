/**
 * Statements that are turned into text once, for the paths on which that costs most of the time.
 */
@NullMarked
package org.roombooking.persistence.statements;

import org.jspecify.annotations.NullMarked;
