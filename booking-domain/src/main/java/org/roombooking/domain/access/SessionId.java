package org.roombooking.domain.access;

import java.util.UUID;

/** Names one log-in of a user and all tokens that descend from it. */
public record SessionId(UUID value) {}
