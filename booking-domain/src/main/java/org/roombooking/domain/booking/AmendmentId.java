package org.roombooking.domain.booking;

import java.util.UUID;

/** Names an amendment that was quoted. */
public record AmendmentId(UUID value) {}
