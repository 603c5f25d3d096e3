package org.roombooking.domain.property;

import java.util.UUID;

/** Names a hotel. */
public record HotelId(UUID value) {}
