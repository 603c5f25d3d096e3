/** Who sleeps where. */
@NullMarked
package org.roombooking.persistence.assignment;

import org.jspecify.annotations.NullMarked;
