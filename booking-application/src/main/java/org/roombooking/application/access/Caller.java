package org.roombooking.application.access;

import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.Origin;

/**
 * A user who has proved who they are.
 *
 * @param origin where their request comes from
 */
public record Caller(UserId user, SessionId session, Origin origin) {

  /** A caller of whose request nothing is known. */
  public Caller(UserId user, SessionId session) {
    this(user, session, Origin.unknown());
  }

  /** The same caller by a certain request. */
  public Caller by(Origin request) {
    return new Caller(user, session, request);
  }

  /** As whoever makes a change. */
  public Author author() {
    return new Author.User(user, origin);
  }
}
