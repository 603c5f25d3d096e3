package org.roombooking.domain.property.amenity;

import java.util.UUID;

/** Names an amenity. */
public record AmenityId(UUID value) {}
