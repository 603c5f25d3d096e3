/** Giving doors to bookings. */
@NullMarked
package org.roombooking.application.assignment;

import org.jspecify.annotations.NullMarked;
