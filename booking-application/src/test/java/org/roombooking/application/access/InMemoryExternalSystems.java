package org.roombooking.application.access;

import java.util.Comparator;
import java.util.Optional;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.ExternalSystems;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** External systems for tests. */
public final class InMemoryExternalSystems implements ExternalSystems {

  private record NameOfUser(UserId user, String name) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<NameOfUser, ExternalSystem> systems;

  public InMemoryExternalSystems(InMemoryDatabase database) {
    this.database = database;
    this.systems = new InMemoryTable<>(database);
  }

  @Override
  public boolean add(ExternalSystem system) {
    return database.use(() -> systems.add(key(system), system));
  }

  private static NameOfUser key(ExternalSystem system) {
    return new NameOfUser(system.user(), system.name());
  }

  @Override
  public Optional<ExternalSystem> take(UserId user, ExternalSystemId id) {
    return find(user, id);
  }

  public Optional<ExternalSystem> find(UserId user, ExternalSystemId id) {
    return database.use(() ->
        systems.rows().stream()
            .filter(system -> system.user().equals(user) && system.id().equals(id))
            .findFirst());
  }

  @Override
  public Page<ExternalSystem> list(UserId user, PageRequest page) {
    return database.use(() ->
        Pages.cut(
            systems.rows().stream().filter(system -> system.user().equals(user)).toList(),
            Comparator.comparing(system -> system.id().value().toString()),
            page));
  }

  @Override
  public Optional<ExternalSystem> setActive(UserId user, ExternalSystemId id, boolean active) {
    return database.use(() -> find(user, id).map(system -> changed(system, active)));
  }

  private ExternalSystem changed(ExternalSystem system, boolean active) {
    var changed =
        new ExternalSystem(system.id(), system.user(), system.name(), active, system.createdAt());
    systems.put(key(changed), changed);
    return changed;
  }
}
