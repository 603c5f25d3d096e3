package org.roombooking.application.access;

/** New refresh tokens, which nobody can guess. */
public interface RefreshTokens {

  String next();
}
