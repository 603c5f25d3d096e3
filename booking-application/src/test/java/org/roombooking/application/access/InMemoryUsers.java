package org.roombooking.application.access;

import java.util.Optional;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.access.Users;

/** Users for tests. */
public final class InMemoryUsers implements Users {

  private final InMemoryDatabase database;
  private final InMemoryTable<Username, User> users;

  public InMemoryUsers(InMemoryDatabase database) {
    this.database = database;
    this.users = new InMemoryTable<>(database);
  }

  @Override
  public boolean add(User user) {
    return database.use(() -> users.add(user.username(), user));
  }

  @Override
  public Optional<User> find(Username username) {
    return database.use(() -> users.find(username));
  }

  @Override
  public Optional<User> find(UserId id) {
    return database.use(() -> users.rows().stream().filter(user -> user.id().equals(id)).findAny());
  }

  @Override
  public boolean changePassword(UserId id, PasswordHash seen, PasswordHash next) {
    return database.use(() -> {
      var user = find(id).filter(found -> found.password().equals(seen));
      user.ifPresent(found ->
          users.put(found.username(), new User(id, found.username(), next, found.createdAt())));
      return user.isPresent();
    });
  }

  @Override
  public boolean keepsPassword(UserId id, PasswordHash seen) {
    return database.use(() -> find(id).filter(user -> user.password().equals(seen)).isPresent());
  }
}
