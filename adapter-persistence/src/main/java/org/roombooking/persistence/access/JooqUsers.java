package org.roombooking.persistence.access;

import static org.jooq.impl.DSL.row;
import static org.roombooking.persistence.jooq.Tables.USER_ACCOUNT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;
import org.roombooking.persistence.jooq.Keys;

/** Each method is one round trip. */
public final class JooqUsers implements Users {

  private static final SelectField<User> AS_STORED =
      row(
              USER_ACCOUNT.USER_ID,
              USER_ACCOUNT.USERNAME,
              USER_ACCOUNT.PASSWORD_HASH.convertFrom(PasswordHash::new),
              USER_ACCOUNT.CREATED_AT)
          .mapping(User::new);

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
    return db.select(AS_STORED)
        .from(USER_ACCOUNT)
        .where(USER_ACCOUNT.USERNAME.eq(username))
        .fetchOptional(Record1::value1);
  }
}
