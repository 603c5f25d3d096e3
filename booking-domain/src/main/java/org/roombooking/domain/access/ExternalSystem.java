package org.roombooking.domain.access;

import java.time.Instant;

/**
 * A system of a user's own, such as a loyalty programme, in whose name members are made.
 *
 * @param name 1 to 100 characters
 * @param active false while it is suspended: nothing new is made in its name
 */
public record ExternalSystem(
    ExternalSystemId id, UserId user, String name, boolean active, Instant createdAt) {}
