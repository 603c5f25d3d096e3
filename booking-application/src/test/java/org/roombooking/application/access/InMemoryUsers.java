package org.roombooking.application.access;

import java.util.Optional;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.User;
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
}
