package org.roombooking.domain.booking;

import java.util.UUID;

/** Names one room's part of a booking. */
public record BookedRoomId(UUID value) {}
