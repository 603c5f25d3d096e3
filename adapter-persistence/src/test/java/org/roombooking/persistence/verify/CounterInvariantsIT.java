package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CounterInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @Test
  void more_is_taken_than_can_be_sold() {
    HOTEL.allow("room_type_night_is_not_oversold");
    HOTEL.execute("update room_type_night set locked = 4 where night = '2030-06-11'");

    assertThat(HOTEL.broken())
        .containsExactly("nights_are_not_oversold", "locked_is_what_is_locked");
  }

  @Test
  void more_is_taken_than_can_be_sold_and_overbooked() {
    HOTEL.allow("room_type_night_is_not_oversold");
    HOTEL.execute(
        """
        update room_type_night set locked = 5, overbooking = 1, overbooking_ceiling = 1
        where night = '2030-06-11'
        """);

    assertThat(HOTEL.broken())
        .containsExactly("nights_are_not_oversold", "locked_is_what_is_locked");
  }

  @Test
  void more_may_be_overbooked_than_was_allowed() {
    HOTEL.allow("room_type_night_overbooking_is_under_its_ceiling");
    HOTEL.execute("update room_type_night set overbooking = 1 where night = '2030-06-11'");

    assertThat(HOTEL.broken()).containsExactly("overbooking_is_under_its_ceiling");
  }

  @Test
  void fewer_rooms_than_none_are_locked() {
    HOTEL.allow("room_type_night_locked_is_not_negative");
    HOTEL.execute("update room_type_night set locked = -1 where night = '2030-06-11'");

    assertThat(HOTEL.broken())
        .containsExactly("nights_are_not_oversold", "locked_is_what_is_locked");
  }

  @Test
  void fewer_rooms_than_none_are_held() {
    HOTEL.allow("room_type_night_held_is_not_negative");
    HOTEL.execute("update room_type_night set held = -1 where night = '2030-06-11'");

    assertThat(HOTEL.broken())
        .containsExactly("nights_are_not_oversold", "held_is_what_is_pending");
  }

  @Test
  void fewer_rooms_than_none_are_sold() {
    HOTEL.allow("room_type_night_sold_is_not_negative");
    HOTEL.execute("update room_type_night set sold = -1 where night = '2030-06-23'");

    assertThat(HOTEL.broken()).containsExactly("nights_are_not_oversold", "sold_is_what_is_booked");
  }

  @Test
  void more_can_be_sold_than_there_is() {
    HOTEL.execute("update room_type_night set sell_limit = 5 where night = '2030-06-11'");

    assertThat(HOTEL.broken()).containsExactly("limits_are_rooms");
  }

  @Test
  void more_is_out_of_service_than_there_is() {
    HOTEL.allow("room_type_night_out_of_service_is_part_of_limit");
    HOTEL.execute("update room_type_night set out_of_service = 5 where night = '2030-06-11'");

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("limits_are_rooms: ")
        .endsWith(": limit 4, out of service 5, 4 rooms");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2030-06-06, suite, noted as a no-show when the stay was over",
    "2030-06-10, double, a guest in the house and one who has left",
    "2030-06-22, double, confirmed"
  })
  void less_is_sold_than_booked(String night, String type, String by) {
    HOTEL.execute(
        """
        update room_type_night set sold = sold - 1
        where night = '%s' and room_type_id = md5('%s')::uuid
        """
            .formatted(night, type));

    assertThat(HOTEL.broken()).as(by).containsExactly("sold_is_what_is_booked");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2030-06-09, double, the night a no-show was released from",
    "2030-06-14, double, the night a guest leaves before",
    "2030-06-20, double, a night that was cancelled and one that is pending",
    "2030-06-23, suite, a night nobody booked"
  })
  void more_is_sold_than_booked(String night, String type, String what) {
    HOTEL.execute(
        """
        update room_type_night set sold = sold + 1
        where night = '%s' and room_type_id = md5('%s')::uuid
        """
            .formatted(night, type));

    assertThat(HOTEL.broken()).as(what).containsExactly("sold_is_what_is_booked");
  }

  @Test
  void nothing_counts_a_night_that_is_booked() {
    HOTEL.execute("delete from room_type_night where night = '2030-06-05'");

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("sold_is_what_is_booked: ")
        .endsWith("night 2030-06-05: sold 0, booked 1");
  }

  @Test
  void less_is_held_than_is_pending() {
    HOTEL.execute("update room_type_night set held = 0 where night = '2030-06-21'");

    assertThat(HOTEL.broken()).containsExactly("held_is_what_is_pending");
  }

  @Test
  void more_is_held_than_is_pending() {
    HOTEL.execute("update room_type_night set held = 1 where night = '2030-06-23'");

    assertThat(HOTEL.broken()).containsExactly("held_is_what_is_pending");
  }

  @Test
  void nothing_counts_a_night_that_is_pending() {
    HOTEL.execute(
        """
        update booking set departure = '2030-06-24' where state = 'pending';
        update booking_room set night_prices = '{1, 1, 1, 1}'
        where booking_id = md5('Pending')::uuid
        """);

    assertThat(HOTEL.violations())
        .hasSize(2)
        .allMatch(line -> line.startsWith("held_is_what_is_pending: "))
        .allMatch(line -> line.endsWith(": held 0, pending 1"));
  }

  @Test
  void more_rooms_are_slept_in_than_sold() {
    HOTEL.execute(
        """
        insert into room_night (hotel_id, room_id, night, booking_id, booked_room_id) values
          (md5('harbour')::uuid, md5('103')::uuid, '2030-06-14', md5('InHouse')::uuid,
           md5('InHouse0')::uuid)
        """);

    assertThat(HOTEL.broken())
        .containsExactly(
            "occupied_rooms_are_sold",
            "room_nights_fit_their_booking",
            "doors_are_kept_to_the_end");
  }
}
