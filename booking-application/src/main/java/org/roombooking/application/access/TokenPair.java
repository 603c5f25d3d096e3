package org.roombooking.application.access;

import java.time.Duration;

/** What a caller needs to go on. */
public record TokenPair(String accessToken, String refreshToken, Duration expiresIn) {

  @Override
  public String toString() {
    return "TokenPair[***]";
  }
}
