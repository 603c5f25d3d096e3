package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @Test
  void the_first_change_was_not_told() {
    HOTEL.execute(
        "delete from outbox_event where booking_id = md5('InHouse')::uuid and booking_version = 1");

    assertThat(brokenBesideTheHistory())
        .containsExactly("versions_have_one_event", "events_follow_each_other");
  }

  @Test
  void a_change_in_between_was_not_told() {
    HOTEL.execute(
        "delete from outbox_event where booking_id = md5('Assigned')::uuid and booking_version = 2");

    assertThat(brokenBesideTheHistory())
        .containsExactly("versions_have_one_event", "events_follow_each_other");
  }

  @Test
  void the_last_change_was_not_told() {
    HOTEL.execute(
        "delete from outbox_event where booking_id = md5('InHouse')::uuid and booking_version = 4");

    assertThat(brokenBesideTheHistory()).containsExactly("versions_have_one_event");
  }

  @Test
  void nothing_was_told_of_a_booking() {
    HOTEL.execute("delete from outbox_event where booking_id = md5('Pending')::uuid");

    assertThat(HOTEL.violationsOf("versions_have_one_event"))
        .singleElement()
        .asString()
        .endsWith(": version 1, 0 events for versions 0 to 0");
  }

  @Test
  void a_change_was_told_that_did_not_happen() {
    HOTEL.execute("insert into outbox_event " + confirmed("Pending", 2));

    assertThat(brokenBesideTheHistory()).containsExactly("versions_have_one_event");
  }

  @Test
  void a_change_was_told_twice() {
    HOTEL.allow("outbox_event_is_one_for_each_version");
    HOTEL.execute("insert into outbox_event " + confirmed("Confirmed", 2));

    assertThat(brokenBesideTheHistory()).containsExactly("versions_have_one_event");
  }

  @Test
  void a_change_was_told_in_the_place_of_another() {
    HOTEL.allow("outbox_event_is_one_for_each_version");
    HOTEL.execute(
        """
        update outbox_event set booking_version = 4
        where booking_id = md5('Departed')::uuid and booking_version = 3
        """);

    assertThat(brokenBesideTheHistory()).containsExactly("events_follow_each_other");
  }

  @Test
  void something_was_told_of_a_booking_that_is_not_there() {
    HOTEL.allow("outbox_event_is_of_a_booking");
    HOTEL.execute("insert into outbox_event " + confirmed("Nobody", 2));

    assertThat(brokenBesideTheHistory())
        .containsExactly("versions_have_one_event", "events_follow_each_other");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "delete from booking_change where booking_id = md5('InHouse')::uuid and booking_version = 2",
        "update booking_change set made_at = now() where booking_id = md5('Pending')::uuid",
        "update booking_change set type = 'moved' where booking_id = md5('Pending')::uuid",
        "update booking_change set reason = 'Why' where booking_id = md5('Pending')::uuid",
        "update booking_change set booking_version = 9 where booking_id = md5('Pending')::uuid",
        "update outbox_event set reason = 'Why' where booking_id = md5('Pending')::uuid"
      })
  void the_history_of_a_booking_tells_something_else_than_was_told(String change) {
    HOTEL.execute(change);

    assertThat(HOTEL.broken()).containsExactly("changes_are_those_of_the_events");
  }

  /** What is told wrongly is not what the history tells either; that has a test of its own. */
  private static List<String> brokenBesideTheHistory() {
    var broken = new ArrayList<>(HOTEL.broken());
    assertThat(broken.remove("changes_are_those_of_the_events")).isTrue();
    return broken;
  }

  private static String confirmed(String guest, int version) {
    return """
    (hotel_id, booking_id, booking_version, event_id, type, occurred_at) values
      (md5('harbour')::uuid, md5('%s')::uuid, %d, md5('another')::uuid, 'confirmed', now())
    """
        .formatted(guest, version);
  }

  @ParameterizedTest(name = "{0} told as {1}")
  @CsvSource({
    "Confirmed, cancelled",
    "Cancelled, expired",
    "Expired, confirmed",
    "LateNoShow, rooms_assigned",
    "Departed, checked_in"
  })
  void the_last_that_was_told_is_not_what_became_of_a_booking(String guest, String type) {
    HOTEL.execute(
        """
        update outbox_event set type = '%s'
        where booking_id = md5('%s')::uuid and booking_version = (
          select max(booking_version) from outbox_event where booking_id = md5('%2$s')::uuid)
        """
            .formatted(type, guest));

    assertThat(brokenBesideTheHistory())
        .contains("last_event_tells_the_state")
        .isSubsetOf("last_event_tells_the_state", "events_follow_each_other");
  }

  @Test
  void a_pending_booking_was_told_as_confirmed() {
    HOTEL.allow("outbox_event_first_version_is_the_creation");
    HOTEL.execute(
        "update outbox_event set type = 'confirmed' where booking_id = md5('Pending')::uuid");

    assertThat(brokenBesideTheHistory())
        .containsExactly("last_event_tells_the_state", "events_follow_each_other");
  }

  @ParameterizedTest(name = "{2} as change {1} of {0}")
  @CsvSource({
    "Confirmed, 1, cancelled",
    "Assigned, 2, expired",
    "Assigned, 2, rooms_assigned",
    "InHouse, 3, checked_out",
    "Departed, 4, no_show",
    "Departed, 4, checked_out",
    "NoShow, 3, checked_in",
    "InHouse, 3, undone",
    "GivenUp, 3, cancelled",
    "Returned, 3, expired"
  })
  void a_life_was_told_that_no_booking_can_have(String guest, int version, String type) {
    HOTEL.allow("outbox_event_first_version_is_the_creation");
    HOTEL.execute(
        "update outbox_event set type = '%s' where booking_id = md5('%s')::uuid and booking_version = %d"
            .formatted(type, guest, version));

    assertThat(brokenBesideTheHistory()).containsExactly("events_follow_each_other");
  }

  @Test
  void a_change_was_told_before_the_one_before_it() {
    HOTEL.execute(
        """
        update outbox_event set position = default
        where booking_id = md5('InHouse')::uuid and booking_version = 2
        """);

    assertThat(HOTEL.broken()).containsExactly("events_follow_each_other");
  }
}
