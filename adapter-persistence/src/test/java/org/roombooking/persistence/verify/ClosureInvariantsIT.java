package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosureInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @Test
  void a_night_of_a_period_is_not_taken() {
    HOTEL.execute("delete from room_night where period_id is not null and night = '2030-06-21'");

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("periods_take_their_nights: ")
        .endsWith("night 2030-06-21: not taken");
  }

  @Test
  void a_period_takes_a_night_that_is_not_its_own() {
    HOTEL.execute("update out_of_service_period set until_date = '2030-06-21'");

    assertThat(HOTEL.broken()).containsExactly("periods_take_their_nights");
  }

  @Test
  void a_night_of_a_locked_door_is_not_taken() {
    HOTEL.execute("delete from room_night where lock_id is not null");

    assertThat(HOTEL.broken()).containsExactly("locks_take_their_nights");
  }

  @Test
  void a_lock_takes_a_door_that_it_does_not_name() {
    HOTEL.execute("update room_lock set room_id = null where room_id is not null");

    assertThat(HOTEL.broken()).containsExactly("locks_take_their_nights");
  }

  @Test
  void more_is_locked_than_there_are_locks() {
    HOTEL.execute("update room_type_night set locked = 1 where night = '2030-06-23'");

    assertThat(HOTEL.broken()).containsExactly("locked_is_what_is_locked");
  }

  @Test
  void less_is_locked_than_there_are_locks() {
    HOTEL.execute("update room_type_night set locked = 0 where night = '2030-06-09'");

    assertThat(HOTEL.broken()).containsExactly("locked_is_what_is_locked");
  }

  @Test
  void a_room_in_a_period_does_not_count_as_out_of_service() {
    HOTEL.execute(
        """
        update room_type_night set out_of_service = 0
        where night = '2030-06-21' and room_type_id = md5('double')::uuid
        """);

    assertThat(HOTEL.broken()).containsExactly("periods_are_out_of_service");
  }

  @Test
  void a_night_is_taken_by_nothing() {
    HOTEL.allow("room_night_is_of_one_thing");
    HOTEL.execute("update room_night set lock_id = null where lock_id is not null");

    assertThat(HOTEL.broken()).contains("room_nights_are_of_one_thing", "locks_take_their_nights");
  }
}
