package org.roombooking.domain.access;

import java.time.Instant;

/** One log-in of a user, from the password to the log-out. */
public record Session(SessionId id, UserId user, Instant startedAt) {}
