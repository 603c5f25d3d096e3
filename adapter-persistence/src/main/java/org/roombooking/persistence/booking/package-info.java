/** Bookings and what happened to them. */
@NullMarked
package org.roombooking.persistence.booking;

import org.jspecify.annotations.NullMarked;
