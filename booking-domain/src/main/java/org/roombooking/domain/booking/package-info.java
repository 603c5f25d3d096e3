/** The life of a booking: its states, the steps between them, and why a step is refused. */
@NullMarked
package org.roombooking.domain.booking;

import org.jspecify.annotations.NullMarked;
