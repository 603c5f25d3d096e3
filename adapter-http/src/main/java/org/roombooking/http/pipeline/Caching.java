package org.roombooking.http.pipeline;

import org.roombooking.http.route.Access;
import org.roombooking.http.route.Route;

/** What others may keep of an answer that does not say so itself. */
enum Caching {
  /** Whatever belongs to somebody, and every problem. */
  NEVER("no-store"),

  /** What anybody may read: kept, but asked for again each time. */
  ASK_AGAIN("no-cache");

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  static Caching of(Route route) {
    return route.access() == Access.PUBLIC ? ASK_AGAIN : NEVER;
  }

  String header(int status) {
    return status >= 400 ? NEVER.header : header;
  }
}
