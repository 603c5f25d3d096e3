package org.roombooking.persistence.access;

import static org.jooq.Records.mapping;
import static org.roombooking.persistence.jooq.Tables.USER_ACCOUNT;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
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
    return find(USER_ACCOUNT.USERNAME.eq(username));
  }

  @Override
  public Optional<User> find(UserId id) {
    return find(USER_ACCOUNT.USER_ID.eq(id));
  }

  @Override
  public boolean changePassword(UserId id, PasswordHash seen, PasswordHash next) {
    int changed =
        db.update(USER_ACCOUNT)
            .set(USER_ACCOUNT.PASSWORD_HASH, next.value())
            .where(USER_ACCOUNT.USER_ID.eq(id))
            .and(USER_ACCOUNT.PASSWORD_HASH.eq(seen.value()))
            .execute();
    return changed == 1;
  }

  // A share lock: log-ins do not wait for each other, a change of the password waits for them.
  @Override
  public boolean keepsPassword(UserId id, PasswordHash seen) {
    return db.selectOne()
        .from(USER_ACCOUNT)
        .where(USER_ACCOUNT.USER_ID.eq(id))
        .and(USER_ACCOUNT.PASSWORD_HASH.eq(seen.value()))
        .forShare()
        .fetchOptional()
        .isPresent();
  }

  private Optional<User> find(Condition who) {
    return db.select(
            USER_ACCOUNT.USER_ID,
            USER_ACCOUNT.USERNAME,
            USER_ACCOUNT.PASSWORD_HASH.convertFrom(PasswordHash::new),
            USER_ACCOUNT.CREATED_AT)
        .from(USER_ACCOUNT)
        .where(who)
        .fetchOptional(mapping(User::new));
  }
}
