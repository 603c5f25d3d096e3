/** Booking rooms and everything that happens to a booking afterwards. */
@NullMarked
package org.roombooking.application.booking;

import org.jspecify.annotations.NullMarked;
