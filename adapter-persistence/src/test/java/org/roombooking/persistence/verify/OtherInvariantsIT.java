package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @Test
  void a_constraint_was_never_proved() {
    HOTEL.allow("room_max_occupancy_is_1_to_100");
    HOTEL.execute(
        """
        alter table room add constraint room_max_occupancy_is_1_to_100
          check (max_occupancy between 1 and 100) not valid
        """);

    assertThat(HOTEL.violations())
        .containsExactly(
            "constraints_are_in_force:"
                + " constraint room_max_occupancy_is_1_to_100 of room is not proved");
    HOTEL.execute("alter table room drop constraint room_max_occupancy_is_1_to_100");
  }

  @Test
  void a_foreign_key_is_switched_off() {
    HOTEL.execute("alter table room disable trigger all");

    assertThat(HOTEL.broken()).containsExactly("constraints_are_in_force");
    HOTEL.execute("alter table room enable trigger all");
  }

  @Test
  void an_index_was_not_finished() {
    HOTEL.execute(
        """
        update pg_index set indisvalid = false
        where indexrelid = 'refresh_token_one_unused_for_each_session'::regclass
        """);

    assertThat(HOTEL.broken()).containsExactly("constraints_are_in_force");
    HOTEL.execute("reindex index refresh_token_one_unused_for_each_session");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          user_account_username_is_taken_once   | user_account set username = 'olga'
          external_system_name_is_taken_once    | external_system set name = 'PMS'
          member_external_id_is_taken_once      | member set external_id = '1' where external_id = '2'
          amenity_name_is_taken_once            | amenity set name = 'Tub'
          facility_name_is_taken_once           | facility set name = 'Pool'
          room_type_name_is_taken_once          | room_type set name = 'Suite'
          room_number_is_taken_once             | room set room_number = '101'
          room_price_is_one_for_each_night_standard_and_party | room_price set night = '2030-06-20'
          image_place_is_taken_once             | image set place = 1
          refresh_token_is_a_hash               | refresh_token set token_hash = repeat('3', 64) where token_hash = repeat('2', 64)
          outbox_event_type_is_known            | outbox_event set event_id = md5('same')::uuid where type = 'expired' or type = 'cancelled'
          """)
  void a_name_is_taken_twice(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update " + change);

    assertThat(HOTEL.broken()).containsExactly("names_are_taken_once");
  }

  @Test
  void says_what_is_taken_how_often() {
    HOTEL.allow("room_number_is_taken_once");
    HOTEL.execute("update room set room_number = '101' where room_number < '104'");

    assertThat(HOTEL.violations())
        .containsExactly(
            "names_are_taken_once: room (hotel_id, room_number)"
                + " (08609bcf-387d-1316-2a52-9fbc0edff508,101) is there 3 times");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          session_belongs_to_a_user          | delete from user_account where username = 'una'
          refresh_token_belongs_to_a_session | delete from session where ended_at is not null
          external_system_belongs_to_a_user  | update external_system set user_id = md5('x')::uuid where name = 'Loyalty'
          member_belongs_to_a_user           | update member set user_id = md5('x')::uuid where first_name = 'Dot'
          member_is_of_an_external_system    | delete from external_system where name = 'PMS'
          amenity_is_of_a_type               | update amenity set room_type_id = md5('x')::uuid
          facility_belongs_to_a_hotel        | update facility set hotel_id = md5('x')::uuid
          room_type_belongs_to_a_hotel       | delete from hotel where name = 'Station'
          room_is_of_a_type                  | delete from room_type where name = 'Dormitory'
          image_shows_a_type_of_its_hotel    | update image set room_type_id = md5('dormitory')::uuid where album = 'room_type'
          room_price_is_of_a_type            | update room_price set room_type_id = md5('dormitory')::uuid
          room_type_night_is_of_a_type       | update room_type_night set room_type_id = md5('x')::uuid, sell_limit = 0 where sold = 0
          booking_room_has_a_door_of_its_hotel | update booking_room set room_id = md5('1')::uuid where booking_id = md5('Fled')::uuid
          """)
  void something_belongs_to_what_is_not_there(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute(change);

    assertThat(HOTEL.broken()).containsExactly("everything_belongs_somewhere");
  }

  @Test
  void a_booking_is_in_no_hotel() {
    HOTEL.allow("booking_is_in_a_hotel");
    HOTEL.allow("room_type_belongs_to_a_hotel");
    HOTEL.allow("facility_belongs_to_a_hotel");
    HOTEL.allow("image_belongs_to_a_hotel");
    HOTEL.allow("restriction_is_in_a_hotel");
    HOTEL.allow("price_rule_belongs_to_a_hotel");
    HOTEL.allow("standard_rule_belongs_to_a_hotel");
    HOTEL.allow("charge_belongs_to_a_hotel");
    HOTEL.execute("delete from hotel where name = 'Harbour'");

    assertThat(HOTEL.violationsOf("everything_belongs_somewhere"))
        .anyMatch(line -> line.startsWith("everything_belongs_somewhere: booking (hotel_id)"));
  }

  @Test
  void a_booked_room_is_in_no_booking() {
    HOTEL.allow("booking_room_is_part_of_a_booking");
    HOTEL.allow("outbox_event_is_of_a_booking");
    HOTEL.allow("booking_change_is_of_a_booking");
    HOTEL.execute("delete from booking where state = 'cancelled'");

    assertThat(HOTEL.broken())
        .containsExactly("everything_belongs_somewhere", "versions_have_one_event");
  }

  @Test
  void a_price_is_in_another_currency_than_its_hotel() {
    HOTEL.execute("update room_price set currency = 'EUR' where amount = 0");

    assertThat(HOTEL.broken()).containsExactly("one_currency_for_each_hotel");
  }

  @Test
  void a_booking_is_in_another_currency_than_its_hotel() {
    HOTEL.execute("update booking set currency = 'EUR' where state = 'pending'");

    assertThat(HOTEL.broken()).containsExactly("one_currency_for_each_hotel");
  }

  @Test
  void a_night_costs_less_than_nothing() {
    HOTEL.allow("room_price_is_not_negative");
    HOTEL.execute("update room_price set amount = -1 where amount = 0");

    assertThat(HOTEL.broken()).containsExactly("prices_are_not_negative");
  }

  @Test
  void a_live_session_has_two_unused_tokens() {
    HOTEL.allow("refresh_token_one_unused_for_each_session");
    HOTEL.execute("update refresh_token set used_at = null");

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("sessions_have_one_unused_token: ")
        .endsWith(": 2 unused tokens");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          idempotent_answer_key_has_a_length         | scope = ''
          idempotent_answer_key_has_a_length         | route = ''
          idempotent_answer_key_has_a_length         | key = ''
          idempotent_answer_fingerprint_has_a_length | fingerprint = ''
          idempotent_answer_status_has_three_digits  | status = 99
          idempotent_answer_status_has_three_digits  | status = 600
          idempotent_answer_headers_are_pairs        | header_names = '{}'
          """)
  void an_answer_cannot_be_given_again(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update idempotent_answer set " + change);

    assertThat(HOTEL.broken()).containsExactly("answers_can_be_given_again");
  }
}
