package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoorInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @Test
  void a_room_has_two_bookings_on_a_night() {
    HOTEL.allow("room_night_is_of_one_booking");
    HOTEL.execute(
        "update booking_room set room_id = md5('101')::uuid where room_id = md5('103')::uuid");
    HOTEL.execute(
        "update room_night set room_id = md5('101')::uuid where room_id = md5('103')::uuid");

    assertThat(HOTEL.violations())
        .hasSize(2)
        .allMatch(line -> line.startsWith("rooms_have_one_booking_a_night: "))
        .allMatch(line -> line.endsWith(": 2 bookings"));
  }

  @Test
  void somebody_sleeps_in_a_room_nobody_booked() {
    HOTEL.allow("room_night_is_of_a_booked_room");
    HOTEL.execute(
        "update room_night set booking_id = md5('nobody')::uuid where night = '2030-06-11'");

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .first()
        .asString()
        .endsWith("no such booked room");
  }

  @Test
  void somebody_sleeps_in_a_room_of_another_hotel() {
    HOTEL.allow("room_night_is_of_a_room");
    HOTEL.execute("update room_night set room_id = md5('1')::uuid where night = '2030-06-11'");

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .first()
        .asString()
        .endsWith("no such room in the hotel");
  }

  @Test
  void somebody_sleeps_behind_another_door_than_theirs() {
    HOTEL.execute("update room_night set room_id = md5('102')::uuid where night = '2030-06-11'");

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .first()
        .asString()
        .endsWith("not its door");
    assertThat(HOTEL.broken()).containsExactly("room_nights_fit_their_booking");
  }

  @Test
  void somebody_sleeps_in_a_type_they_did_not_book() {
    HOTEL.execute(
        """
        update booking_room set room_id = md5('201')::uuid where booking_id = md5('Departed')::uuid;
        update room_night set room_id = md5('201')::uuid where booking_id = md5('Departed')::uuid;
        """);

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .hasSize(2)
        .allMatch(line -> line.endsWith("not the type that was booked"));
    assertThat(HOTEL.broken())
        .containsExactly("occupied_rooms_are_sold", "room_nights_fit_their_booking");
  }

  @Test
  void somebody_sleeps_in_a_room_before_they_arrive() {
    HOTEL.execute(
        """
        insert into room_night (hotel_id, room_id, night, booking_id, booked_room_id) values
          (md5('harbour')::uuid, md5('102')::uuid, '2030-06-11', md5('Assigned')::uuid,
           md5('Assigned1')::uuid)
        """);

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .first()
        .asString()
        .endsWith("not a night of its stay");
    assertThat(HOTEL.broken())
        .containsExactly("occupied_rooms_are_sold", "room_nights_fit_their_booking");
  }

  @Test
  void somebody_sleeps_in_a_room_on_the_day_they_leave() {
    HOTEL.execute(
        """
        insert into room_night (hotel_id, room_id, night, booking_id, booked_room_id) values
          (md5('harbour')::uuid, md5('101')::uuid, '2030-06-10', md5('Departed')::uuid,
           md5('Departed0')::uuid)
        """);

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .first()
        .asString()
        .endsWith("not a night of its stay");
    assertThat(HOTEL.broken())
        .containsExactly("room_nights_fit_their_booking", "doors_are_kept_to_the_end");
  }

  @Test
  void a_no_show_keeps_a_night_that_was_released() {
    HOTEL.execute(
        """
        insert into room_night (hotel_id, room_id, night, booking_id, booked_room_id) values
          (md5('harbour')::uuid, md5('102')::uuid, '2030-06-10', md5('NoShow')::uuid,
           md5('NoShow0')::uuid)
        """);

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .first()
        .asString()
        .endsWith("the night was released");
    assertThat(HOTEL.broken())
        .containsExactly("room_nights_fit_their_booking", "doors_are_kept_to_the_end");
  }

  @Test
  void a_cancelled_booking_keeps_its_room() {
    HOTEL.execute(
        """
        update booking_room set room_id = md5('102')::uuid where booking_id = md5('Cancelled')::uuid;
        insert into room_night (hotel_id, room_id, night, booking_id, booked_room_id) values
          (md5('harbour')::uuid, md5('102')::uuid, '2030-06-20', md5('Cancelled')::uuid,
           md5('Cancelled0')::uuid)
        """);

    assertThat(HOTEL.violationsOf("room_nights_fit_their_booking"))
        .first()
        .asString()
        .endsWith("the booking is cancelled");
    assertThat(HOTEL.broken())
        .containsExactly("room_nights_fit_their_booking", "only_sold_rooms_have_doors");
  }

  @Test
  void a_guest_to_come_has_a_door_and_no_night_behind_it() {
    HOTEL.execute("delete from room_night where booked_room_id = md5('Assigned1')::uuid");

    assertThat(HOTEL.broken()).containsExactly("doors_are_kept_to_the_end");
  }

  @Test
  void a_guest_in_the_house_has_a_door_and_no_night_behind_it() {
    HOTEL.execute("delete from room_night where booked_room_id = md5('InHouse0')::uuid");

    assertThat(HOTEL.broken()).containsExactly("doors_are_kept_to_the_end");
  }

  @Test
  void a_door_is_given_away_in_the_middle_of_a_stay() {
    HOTEL.execute(
        "delete from room_night where night = '2030-06-13' and room_id = md5('101')::uuid");

    assertThat(HOTEL.broken()).containsExactly("doors_are_kept_to_the_end");
  }

  @Test
  void a_door_is_given_away_before_the_last_night() {
    HOTEL.execute(
        "delete from room_night where night = '2030-06-14' and room_id = md5('101')::uuid");

    assertThat(HOTEL.broken()).containsExactly("doors_are_kept_to_the_end");
  }

  @Test
  void a_guest_who_has_left_had_no_door_for_the_last_night() {
    HOTEL.execute("delete from room_night where night = '2030-06-09'");

    assertThat(HOTEL.broken()).containsExactly("doors_are_kept_to_the_end");
  }

  @Test
  void a_no_show_had_no_door_for_the_last_night_that_was_kept() {
    HOTEL.execute(
        """
        update booking set released_from = '2030-06-10' where guest_name = 'NoShow';
        update room_type_night set sold = 2 where night = '2030-06-09'
        """);

    assertThat(HOTEL.broken()).containsExactly("doors_are_kept_to_the_end");
  }

  @Test
  void two_rooms_of_a_booking_have_one_door() {
    HOTEL.execute(
        "update booking_room set room_id = md5('101')::uuid where booked_room_id = md5('Assigned1')::uuid");

    assertThat(HOTEL.broken())
        .containsExactly("room_nights_fit_their_booking", "doors_stand_once_in_a_booking");
  }

  @Test
  void a_guest_who_moves_sleeps_behind_the_later_door_before_they_have_moved() {
    HOTEL.execute(
        """
        update booking_room
        set earlier_doors = array[md5('102')::uuid], earlier_until = '{2030-06-12}'
        where booking_id = md5('InHouse')::uuid
        """);

    assertThat(HOTEL.broken()).containsExactly("room_nights_fit_their_booking");
  }

  @Test
  void a_guest_who_has_moved_is_as_it_should_be() {
    HOTEL.execute(
        """
        update booking_room
        set earlier_doors = array[md5('102')::uuid], earlier_until = '{2030-06-12}'
        where booking_id = md5('InHouse')::uuid;
        update room_night set room_id = md5('102')::uuid where night = '2030-06-11'
        """);

    assertThat(HOTEL.violations()).isEmpty();
  }

  @Test
  void a_guest_in_the_house_has_no_door() {
    HOTEL.execute(
        """
        delete from room_night where booking_id = md5('InHouse')::uuid;
        update booking_room set room_id = null where booking_id = md5('InHouse')::uuid
        """);

    assertThat(HOTEL.broken()).containsExactly("guests_in_the_house_have_doors");
  }

  @Test
  void a_guest_who_has_left_had_no_door() {
    HOTEL.execute("update booking_room set room_id = null where booking_id = md5('Fled')::uuid");

    assertThat(HOTEL.broken()).containsExactly("guests_in_the_house_have_doors");
  }

  @Test
  void a_pending_booking_has_a_door() {
    HOTEL.execute(
        "update booking_room set room_id = md5('102')::uuid where booking_id = md5('Pending')::uuid");

    assertThat(HOTEL.broken()).containsExactly("only_sold_rooms_have_doors");
  }

  @Test
  void a_booking_that_was_cancelled_before_it_was_sold_has_a_door() {
    HOTEL.execute(
        "update booking_room set room_id = md5('102')::uuid where booking_id = md5('Cancelled')::uuid");

    assertThat(HOTEL.broken()).containsExactly("only_sold_rooms_have_doors");
  }

  @Test
  void more_guests_share_a_room_than_can_sleep_there() {
    HOTEL.execute("update booking_room set guests = 3 where booking_id = md5('InHouse')::uuid");

    assertThat(HOTEL.broken()).containsExactly("doors_are_large_enough");
  }
}
