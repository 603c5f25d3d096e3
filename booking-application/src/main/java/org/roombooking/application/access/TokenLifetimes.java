package org.roombooking.application.access;

import java.time.Duration;

/** How long a session can go on without a password. */
public record TokenLifetimes(Duration accessToken, Duration refreshToken) {}
