package org.roombooking.persistence.audit;

import static org.jooq.impl.DSL.row;

import java.util.Optional;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.Origin;

/** An author column by column: a user with where they called from, a job, or nothing. */
public record AuthorColumns(
    @Nullable UserId madeBy,
    @Nullable String job,
    @Nullable String client,
    @Nullable String requestId) {

  /** Out of these columns of a table. */
  public static SelectField<AuthorColumns> of(
      Field<UserId> madeBy, Field<String> job, Field<String> client, Field<String> requestId) {
    return row(madeBy, job, client, requestId).mapping(AuthorColumns::new);
  }

  /** What is to be written. */
  public static AuthorColumns of(Author author) {
    return switch (author) {
      case Author.User(UserId user, Origin origin) ->
          new AuthorColumns(
              user, null, origin.client().orElse(null), origin.requestId().orElse(null));
      case Author.Job(String name) -> new AuthorColumns(null, name, null, null);
      case Author.Unknown() -> new AuthorColumns(null, null, null, null);
    };
  }

  public Author toAuthor() {
    if (madeBy != null) {
      return new Author.User(
          madeBy, new Origin(Optional.ofNullable(client), Optional.ofNullable(requestId)));
    }
    return job == null ? new Author.Unknown() : new Author.Job(job);
  }
}
