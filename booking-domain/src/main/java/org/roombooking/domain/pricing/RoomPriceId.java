package org.roombooking.domain.pricing;

import java.util.UUID;

/** Names the price of one room type, standard and night. */
public record RoomPriceId(UUID value) {}
