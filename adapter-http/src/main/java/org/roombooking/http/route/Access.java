package org.roombooking.http.route;

import io.javalin.security.RouteRole;

/** Who may call a route. */
public enum Access implements RouteRole {
  /** Anybody, without credentials. */
  PUBLIC,

  /** Any signed-in user. */
  USER,

  /**
   * The user who owns the hotel. The server asks for a signed-in user; the use case answers
   * everybody but the owner as if the thing did not exist.
   */
  OWNER;

  public boolean needsCaller() {
    return this != PUBLIC;
  }
}
