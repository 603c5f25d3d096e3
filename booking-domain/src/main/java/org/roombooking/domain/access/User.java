package org.roombooking.domain.access;

import java.time.Instant;

/** Somebody who may log in. */
public record User(UserId id, Username username, PasswordHash password, Instant createdAt) {}
