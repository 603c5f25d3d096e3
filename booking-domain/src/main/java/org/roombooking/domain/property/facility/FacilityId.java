package org.roombooking.domain.property.facility;

import java.util.UUID;

/** Names a facility. */
public record FacilityId(UUID value) {}
