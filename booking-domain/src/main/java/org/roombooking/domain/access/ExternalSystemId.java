package org.roombooking.domain.access;

import java.util.UUID;

/** Names an external system. */
public record ExternalSystemId(UUID value) {}
