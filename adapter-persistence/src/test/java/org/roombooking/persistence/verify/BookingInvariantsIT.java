package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookingInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          booking_state_is_known                 | Expired    | state = 'lost'         | no such state
          booking_guest_name_has_a_length        | Pending    | guest_name = ''        | no guest
          booking_has_a_night                    | Cancelled  | departure = arrival    | no night
          booking_hold_is_of_a_pending_one       | Confirmed  | hold_expires_at = now()| a hold
          booking_state_since_is_of_later_states | Pending    | state_since = now()    | a moment at which it came into its state
          booking_state_since_is_of_later_states | Expired    | state_since = null     | no moment at which it came into its state
          booking_released_from_is_of_a_no_show  | Departed   | released_from = '2030-06-10' | released nights
          booking_released_from_is_of_a_no_show  | LateNoShow | released_from = null   | its nights were released before it could be noted
          booking_released_from_is_after_arrival | LateNoShow | released_from = arrival| its nights were released before it could be noted
          booking_ended_from_is_of_a_cancelled_one | Confirmed | ended_from = 'pending' | a state it was ended from
          booking_ended_from_is_of_a_cancelled_one | GivenUp  | ended_from = null       | nothing that it was ended from
          booking_kept_hold_is_of_one_that_was_pending | GivenUp | kept_hold_expires_at = now() | a hold that it never had
          booking_checked_in_at_is_of_one_that_left | InHouse | checked_in_at = now()  | a moment at which its guests came
          booking_checked_in_at_is_of_one_that_left | Departed | checked_in_at = null  | its guests left before they came
          booking_booked_departure_is_of_one_that_left | InHouse | booked_departure = departure | another departure than its own
          booking_booked_departure_is_not_before_departure | Departed | booked_departure = '2030-06-09' | its guests stayed longer than they booked
          booking_version_starts_at_1            | Pending    | version = 0            | its version is not counted from 1
          """)
  void a_booking_has_not_the_facts_of_its_state(
      String refusedBy, String guest, String change, String fault) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update booking set %s where guest_name = '%s'".formatted(change, guest));

    assertThat(HOTEL.violationsOf("facts_fit_the_state"))
        .singleElement()
        .asString()
        .endsWith(": " + fault);
    assertThat(HOTEL.broken())
        .isSubsetOf(
            "facts_fit_the_state",
            // A night less, or another state, is another price, count or story.
            "sold_is_what_is_booked",
            "every_night_has_its_price",
            "versions_have_one_event",
            "last_event_tells_the_state");
  }

  @Test
  void a_hold_that_was_given_up_ended_before_it_began() {
    HOTEL.execute(
        "update booking set kept_hold_expires_at = created_at where ended_from = 'pending'");

    assertThat(HOTEL.broken()).containsExactly("facts_fit_the_state");
  }

  @Test
  void a_hold_ended_before_it_began() {
    HOTEL.execute("update booking set hold_expires_at = created_at where state = 'pending'");

    assertThat(HOTEL.broken()).containsExactly("facts_fit_the_state");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dot", "nobody"})
  void a_booking_is_in_the_name_of_a_member_of_somebody_else(String member) {
    HOTEL.allow("booking_is_for_a_member_of_the_booker");
    HOTEL.execute(
        "update booking set member_id = md5('%s')::uuid where guest_name = 'Pending'"
            .formatted(member));

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("members_are_of_the_booker: hotel ")
        .contains(" has no member ");
  }

  @Test
  void a_booking_has_no_room() {
    HOTEL.execute("delete from booking_room where booking_id = md5('Cancelled')::uuid");

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("bookings_have_rooms: ")
        .endsWith(": 0 rooms from - to -");
  }

  @ParameterizedTest(name = "from {0}")
  @CsvSource({"2", "-1", "1"})
  void a_place_among_the_rooms_of_a_booking_is_wrong(int position) {
    HOTEL.allow("booking_room_position_starts_at_0");
    HOTEL.execute(
        """
        update booking_room set position = %d
        where booking_id = md5('Confirmed')::uuid and position = 0
        """
            .formatted(position));

    assertThat(HOTEL.broken())
        .contains("bookings_have_rooms")
        .isSubsetOf("bookings_have_rooms", "names_are_taken_once");
  }

  @Test
  void a_type_of_another_hotel_is_booked() {
    HOTEL.allow("booking_room_is_of_a_type");
    HOTEL.execute(
        """
        update booking_room set room_type_id = md5('dormitory')::uuid
        where booking_id = md5('Cancelled')::uuid
        """);

    assertThat(HOTEL.broken()).containsExactly("booked_types_are_of_the_hotel");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {1}
          {1, 2, 3}
          {1, -1}
          {1, null}
          {}
          """)
  void a_night_has_no_price_or_none_that_can_be(String prices) {
    HOTEL.allow("booking_room_prices_are_not_negative");
    HOTEL.allow("booking_room_has_prices");
    HOTEL.execute(
        """
        update booking_room set night_prices = '%s' where booking_id = md5('Cancelled')::uuid
        """
            .formatted(prices));

    assertThat(HOTEL.broken()).containsExactly("every_night_has_its_price");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          charge_nights = '{0}'
          charge_nights = '{2}', charge_codes = '{TAX}', charge_amounts = '{1}', charge_inclusive = '{t}'
          charge_nights = '{-1}', charge_codes = '{TAX}', charge_amounts = '{1}', charge_inclusive = '{t}'
          charge_nights = '{0}', charge_codes = '{TAX}', charge_amounts = '{0}', charge_inclusive = '{t}'
          charge_nights = '{0}', charge_codes = '{null}', charge_amounts = '{1}', charge_inclusive = '{t}'
          charge_nights = '{0}', charge_codes = '{TAX}', charge_amounts = '{null}', charge_inclusive = '{t}'
          charge_nights = '{0}', charge_codes = '{TAX}', charge_amounts = '{1}', charge_inclusive = '{null}'
          """)
  void something_is_charged_for_no_night_or_not_wholly(String charges) {
    HOTEL.allow("booking_room_charges_are_whole");
    HOTEL.allow("booking_room_charges_are_of_nights");
    HOTEL.allow("booking_room_charges_are_positive");
    HOTEL.execute(
        "update booking_room set %s where booking_id = md5('Cancelled')::uuid".formatted(charges));

    assertThat(HOTEL.broken()).containsExactly("charges_are_of_nights");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          booking_room_children_are_counted     | children_counted = 1
          booking_room_children_are_counted     | children_counted = guests, children_ages = array_fill(5, array[guests])
          booking_room_children_are_counted     | children_counted = -1
          booking_room_children_have_their_ages | children_ages = '{18}'
          booking_room_children_have_their_ages | children_ages = '{-1}'
          booking_room_children_have_their_ages | children_ages = array_fill(5, array[21])
          """)
  void children_are_not_counted(String refusedBy, String change) {
    HOTEL.allow(refusedBy);
    HOTEL.execute("update booking_room set " + change + " where booking_id = md5('Pending')::uuid");

    assertThat(HOTEL.broken()).containsExactly("children_are_counted");
  }
}
