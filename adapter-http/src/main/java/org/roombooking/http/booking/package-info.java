/** Quotes, bookings and the front desk. */
@NullMarked
package org.roombooking.http.booking;

import org.jspecify.annotations.NullMarked;
