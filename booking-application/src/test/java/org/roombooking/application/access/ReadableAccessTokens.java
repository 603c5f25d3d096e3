package org.roombooking.application.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens that a person can read: they name the caller. Only those issued here are valid. */
public final class ReadableAccessTokens implements AccessTokens {

  private record Issued(Caller caller, Instant expiresAt) {}

  private final Map<String, Issued> issued = new ConcurrentHashMap<>();

  @Override
  public String issue(Caller caller, Instant now, Instant expiresAt) {
    var token =
        "access."
            + caller.user().value()
            + "."
            + caller.session().value()
            + "."
            + expiresAt.getEpochSecond();
    issued.put(token, new Issued(caller, expiresAt));
    return token;
  }

  @Override
  public Optional<Caller> read(String token, Instant now) {
    return Optional.ofNullable(issued.get(token))
        .filter(found -> now.isBefore(found.expiresAt()))
        .map(Issued::caller);
  }
}
