package org.roombooking.persistence.access;

import static org.jooq.Records.mapping;
import static org.roombooking.persistence.jooq.Tables.USER_ACCOUNT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;
import org.roombooking.persistence.jooq.Keys;

/** Each method is one round trip. */
public final class JooqUsers implements Users {

  private final DSLContext db;

  public JooqUsers(DSLContext db) {
    this.db = db;
  }

  // The constraint decides, not a look before: two callers can both see that a name is free.
  @Override
  public boolean add(User user) {
    int added =
        db.insertInto(USER_ACCOUNT)
            .set(USER_ACCOUNT.USER_ID, user.id())
            .set(USER_ACCOUNT.USERNAME, user.username())
            .set(USER_ACCOUNT.PASSWORD_HASH, user.password().value())
            .set(USER_ACCOUNT.CREATED_AT, user.createdAt())
            .onConflictOnConstraint(Keys.USER_ACCOUNT_USERNAME_IS_TAKEN_ONCE)
            .doNothing()
            .execute();
    return added == 1;
  }

  @Override
  public Optional<User> find(Username username) {
    return db.select(
            USER_ACCOUNT.USER_ID,
            USER_ACCOUNT.USERNAME,
            USER_ACCOUNT.PASSWORD_HASH.convertFrom(PasswordHash::new),
            USER_ACCOUNT.CREATED_AT)
        .from(USER_ACCOUNT)
        .where(USER_ACCOUNT.USERNAME.eq(username))
        .fetchOptional(mapping(User::new));
  }
}
