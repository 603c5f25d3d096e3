package org.roombooking.domain.audit;

import java.util.regex.Pattern;
import org.roombooking.domain.access.UserId;

/** Who makes a change. */
public sealed interface Author {

  /** The same author, with what only they and the hotel are to know left out for anybody else. */
  default Author shownTo(UserId reader) {
    return switch (this) {
      case User(UserId user, Origin origin) ->
          user.equals(reader) ? this : new User(user, Origin.unknown());
      case Job job -> job;
      case Unknown unknown -> unknown;
    };
  }

  /** A user, by a request. */
  record User(UserId user, Origin origin) implements Author {}

  /**
   * The service itself, without being asked.
   *
   * @param name 1 to 50 small letters and hyphens
   */
  record Job(String name) implements Author {

    private static final Pattern NAME = Pattern.compile("[a-z-]{1,50}");

    public Job {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("Not the name of a job: " + name);
      }
    }
  }

  /** Nobody wrote down who: the change was made before that was done. */
  record Unknown() implements Author {}
}
