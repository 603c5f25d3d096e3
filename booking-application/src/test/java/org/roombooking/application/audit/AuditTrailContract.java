package org.roombooking.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.AuditFilter;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.audit.Keeper;
import org.roombooking.domain.audit.Subject;

/** What every {@link org.roombooking.domain.audit.AuditTrail} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AuditTrailContract {

  Author JOB = new Author.Job("test");

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private Keeper aHotel() {
    return new Keeper.OfHotel(new Given(ports()).aHotel().id());
  }

  private Keeper anAccount() {
    return new Keeper.OfAccount(new Given(ports()).aUser().id());
  }

  private AuditEntry entry(Keeper keeper, Subject.Kind kind, UUID subject, Instant at) {
    return new AuditEntry(
        ports().identifiers().next(),
        at,
        JOB,
        keeper,
        new Subject(kind, subject),
        AuditEntry.Action.CHANGED,
        List.of(new FieldChange("name", Optional.of("Old"), Optional.of("New"))));
  }

  private AuditEntry added(AuditEntry entry) {
    ports().auditTrail().add(entry);
    return entry;
  }

  private List<AuditEntry> all(Keeper keeper) {
    return ports().auditTrail().list(keeper, AuditFilter.all(), Optional.empty(), 100);
  }

  @ParameterizedTest
  @MethodSource("org.roombooking.application.booking.BookingHistoryContract#authors")
  default void an_entry_is_found_as_it_was_added(Author author) {
    for (var keeper : List.of(aHotel(), anAccount())) {
      var entry =
          added(
              new AuditEntry(
                  ports().identifiers().next(),
                  NOW,
                  author,
                  keeper,
                  new Subject(Subject.Kind.HOTEL, new UUID(1, 2)),
                  AuditEntry.Action.CREATED,
                  List.of(
                      new FieldChange("name", Optional.empty(), Optional.of("สวัสดี \"x\", {}")),
                      new FieldChange("city", Optional.of("NULL"), Optional.empty()),
                      FieldChange.ofSecret("password"))));

      assertThat(all(keeper)).containsExactly(entry);
    }
  }

  @ParameterizedTest
  @EnumSource
  default void every_kind_of_thing_is_known(Subject.Kind kind) {
    var hotel = aHotel();
    var entry = added(entry(hotel, kind, new UUID(1, 2), NOW));

    assertThat(all(hotel)).containsExactly(entry);
  }

  @ParameterizedTest
  @EnumSource
  default void every_action_is_known(AuditEntry.Action action) {
    var hotel = aHotel();
    var like = entry(hotel, Subject.Kind.ROOM, new UUID(1, 2), NOW);

    var entry =
        added(new AuditEntry(like.id(), NOW, JOB, hotel, like.subject(), action, like.changes()));

    assertThat(all(hotel)).containsExactly(entry);
  }

  @Test
  default void entries_come_the_newest_first_and_go_on_from_any_of_them() {
    var hotel = aHotel();
    var first = added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 1), NOW));
    var second = added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 2), NOW));
    var third = added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 3), NOW));
    var trail = ports().auditTrail();

    assertThat(trail.list(hotel, AuditFilter.all(), Optional.empty(), 2))
        .containsExactly(third, second);
    assertThat(trail.list(hotel, AuditFilter.all(), Optional.of(second.id()), 2))
        .containsExactly(first);
    assertThat(trail.list(hotel, AuditFilter.all(), Optional.of(first.id()), 2)).isEmpty();
  }

  @Test
  default void entries_are_found_by_what_was_changed() {
    var hotel = aHotel();
    var room = added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 1), NOW));
    var other = added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 2), NOW));
    var prices = added(entry(hotel, Subject.Kind.PRICES, new UUID(1, 2), NOW));

    assertThat(list(hotel, Optional.of(Subject.Kind.ROOM), Optional.empty()))
        .containsExactly(other, room);
    assertThat(list(hotel, Optional.empty(), Optional.of(new UUID(1, 2))))
        .containsExactly(prices, other);
    assertThat(list(hotel, Optional.of(Subject.Kind.PRICES), Optional.of(new UUID(1, 1))))
        .isEmpty();
  }

  private List<AuditEntry> list(
      Keeper keeper, Optional<Subject.Kind> kind, Optional<UUID> subject) {
    return ports().auditTrail().list(keeper, new AuditFilter(kind, subject), Optional.empty(), 100);
  }

  @Test
  default void nobody_finds_the_entries_of_another() {
    var entry = added(entry(aHotel(), Subject.Kind.ROOM, new UUID(1, 1), NOW));
    var account = added(entry(anAccount(), Subject.Kind.MEMBER, new UUID(1, 1), NOW));

    assertThat(all(aHotel())).isEmpty();
    assertThat(all(anAccount())).isEmpty();
    assertThat(all(entry.keeper())).containsExactly(entry);
    assertThat(all(account.keeper())).containsExactly(account);
  }

  @Test
  default void an_entry_is_gone_with_the_change_that_is_undone() {
    var hotel = aHotel();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 1), NOW));
                  throw broken;
                }))
        .isSameAs(broken);

    assertThat(all(hotel)).isEmpty();
  }

  @Test
  default void old_entries_are_forgotten_the_oldest_first_and_no_more_than_asked() {
    var hotel = aHotel();
    var account = anAccount();
    var young = added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 1), NOW));
    added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 1), NOW.minusSeconds(3)));
    var old = added(entry(hotel, Subject.Kind.ROOM, new UUID(1, 1), NOW.minusSeconds(1)));
    added(entry(account, Subject.Kind.USER, new UUID(1, 1), NOW.minusSeconds(2)));

    assertThat(ports().auditTrail().forgetOld(NOW, 1)).isEqualTo(1);
    assertThat(all(hotel)).containsExactly(old, young);

    assertThat(ports().auditTrail().forgetOld(NOW, 100)).isEqualTo(2);
    assertThat(all(hotel)).containsExactly(young);
    assertThat(all(account)).isEmpty();
    assertThat(ports().auditTrail().forgetOld(NOW, 100)).isZero();
  }
}
