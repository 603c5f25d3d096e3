package org.roombooking.domain.access;

import java.util.UUID;

/** Names a user. */
public record UserId(UUID value) {}
