/** Runs real bookings through the use cases, in the order in which they happened. */
@NullMarked
package org.roombooking.bootstrap.replay;

import org.jspecify.annotations.NullMarked;
