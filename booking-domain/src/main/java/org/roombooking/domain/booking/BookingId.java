package org.roombooking.domain.booking;

import java.util.UUID;

/** Names a booking. */
public record BookingId(UUID value) {}
