package org.roombooking.application.member;

import java.util.Comparator;
import java.util.Optional;
import org.roombooking.application.access.InMemoryExternalSystems;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;

/** Members for tests. */
public final class InMemoryMembers implements Members {

  private final InMemoryDatabase database;
  private final InMemoryExternalSystems systems;
  private final InMemoryTable<MemberId, Member> members;

  public InMemoryMembers(InMemoryDatabase database, InMemoryExternalSystems systems) {
    this.database = database;
    this.systems = systems;
    this.members = new InMemoryTable<>(database);
  }

  @Override
  public Adding add(Member member) {
    return database.use(() ->
        member
            .externalId()
            .flatMap(externalId -> refusal(member.user(), externalId))
            .orElseGet(() -> added(member)));
  }

  private Optional<Adding> refusal(UserId user, ExternalId externalId) {
    var system = systems.find(user, externalId.system());
    if (system.isEmpty()) {
      return Optional.of(new Adding.UnknownExternalSystem(externalId.system()));
    }
    if (!system.get().active()) {
      return Optional.of(new Adding.ExternalSystemSuspended(externalId.system()));
    }
    return members.rows().stream()
            .anyMatch(other -> other.externalId().equals(Optional.of(externalId)))
        ? Optional.of(new Adding.ExternalIdTaken(externalId))
        : Optional.empty();
  }

  private Adding added(Member member) {
    if (!members.add(member.id(), member)) {
      throw new IllegalStateException("Added before: " + member);
    }
    return new Adding.Added();
  }

  @Override
  public Optional<Member> find(UserId user, MemberId id) {
    return database.use(() -> members.find(id).filter(member -> member.user().equals(user)));
  }

  @Override
  public Page<Member> list(UserId user, Optional<ExternalSystemId> system, PageRequest page) {
    return database.use(() ->
        Pages.cut(
            members.rows().stream()
                .filter(member -> member.user().equals(user))
                .filter(member -> system.isEmpty() || system.equals(systemOf(member)))
                .toList(),
            Comparator.comparing(member -> member.id().value().toString()),
            page));
  }

  @Override
  public Standing standing(UserId user, MemberId id) {
    return database.use(() -> find(user, id).map(this::standing).orElseGet(Standing.Unknown::new));
  }

  private Standing standing(Member member) {
    return systemOf(member)
        .flatMap(system -> systems.find(member.user(), system))
        .filter(system -> !system.active())
        .<Standing>map(system -> new Standing.Suspended(system.id()))
        .orElseGet(Standing.Good::new);
  }

  private static Optional<ExternalSystemId> systemOf(Member member) {
    return member.externalId().map(ExternalId::system);
  }
}
