package org.roombooking.http.audit;

import org.jspecify.annotations.Nullable;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.Origin;

/**
 * Who made a change.
 *
 * @param kind user, system, or unknown for a change from before authors were written down
 * @param job of the system
 */
public record ActorResponse(String kind, @Nullable String userId, @Nullable String job) {

  public static ActorResponse of(Author author) {
    return switch (author) {
      case Author.User(var user, Origin origin) ->
          new ActorResponse("user", user.value().toString(), null);
      case Author.Job(String name) -> new ActorResponse("system", null, name);
      case Author.Unknown() -> new ActorResponse("unknown", null, null);
    };
  }

  /** Where the request came from that an author sent; nothing is known of that of anybody else. */
  public static Origin origin(Author author) {
    return author instanceof Author.User(var user, Origin origin) ? origin : Origin.unknown();
  }
}
