package org.roombooking.domain.access;

import java.time.Instant;

/**
 * A token that renews a session once.
 *
 * @param expiresAt exclusive
 */
public record RefreshToken(RefreshTokenHash hash, Instant expiresAt) {}
