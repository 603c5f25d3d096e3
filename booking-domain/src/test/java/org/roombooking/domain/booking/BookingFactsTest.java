package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.domain.booking.BookingFixtures.BOOKED_AT;
import static org.roombooking.domain.booking.BookingFixtures.DOOR;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;
import static org.roombooking.domain.booking.BookingFixtures.STAY;
import static org.roombooking.domain.booking.BookingFixtures.aBookedRoom;
import static org.roombooking.domain.booking.BookingFixtures.aCancelledBooking;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedInBooking;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedOutBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBookingWithItsDoor;
import static org.roombooking.domain.booking.BookingFixtures.aNoShow;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBooking;
import static org.roombooking.domain.booking.BookingFixtures.anExpiredBooking;
import static org.roombooking.domain.booking.BookingFixtures.baht;
import static org.roombooking.domain.booking.BookingFixtures.detailsOf;
import static org.roombooking.domain.booking.BookingFixtures.someDetails;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingFactsTest {

  @Test
  void a_booking_costs_the_sum_of_all_nights_of_all_rooms() {
    assertThat(detailsOf(STAY, List.of(aBookedRoom(1), aBookedRoom(2))).total())
        .isEqualTo(baht(2 * (10 + 11 + 12)));
  }

  @Test
  void two_rooms_of_one_type_are_wanted_as_two() {
    assertThat(detailsOf(STAY, List.of(aBookedRoom(1), aBookedRoom(2))).demand())
        .isEqualTo(NightDemand.of(STAY, Map.of(ROOM.type(), 2)));
  }

  @Test
  void a_booking_has_rooms_and_all_of_them_are_for_its_stay() {
    var oneNight = aBookedRoom(2, Stay.of(STAY.arrival(), 1));

    assertThatIllegalArgumentException().isThrownBy(() -> detailsOf(STAY, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> detailsOf(STAY, List.of(ROOM, oneNight)));
  }

  @Test
  void a_hold_lasts_as_long_as_the_hotel_grants() {
    assertThat(Hold.by(new HoldPolicy.Limited(Duration.ofHours(2)), BOOKED_AT))
        .isEqualTo(new Hold.Until(BOOKED_AT.plus(Duration.ofHours(2))));
    assertThat(Hold.by(new HoldPolicy.Unlimited(), BOOKED_AT)).isEqualTo(new Hold.WithoutEnd());
  }

  @Test
  void a_booking_has_all_doors_when_each_of_its_rooms_has_one() {
    var twoRooms = detailsOf(STAY, List.of(ROOM, aBookedRoom(2)));

    assertThat(aConfirmedBooking().hasAllDoors()).isFalse();
    assertThat(aConfirmedBookingWithItsDoor().hasAllDoors()).isTrue();
    assertThat(new Booking.Confirmed(twoRooms, DOOR).hasAllDoors()).isFalse();
  }

  @Test
  void doors_are_added_to_those_that_rooms_have() {
    var second = aBookedRoom(2);
    var door = new RoomId(new UUID(0, 102));
    var booking = new Booking.Confirmed(detailsOf(STAY, List.of(ROOM, second)), DOOR);

    var assigned = booking.assign(Map.of(second.id(), door)).assignment();

    assertThat(assigned).isEqualTo(DOOR.with(Map.of(second.id(), door)));
    assertThat(assigned.doorOf(ROOM.id())).isEqualTo(DOOR.doorOf(ROOM.id())).isPresent();
    assertThat(assigned.doorOf(second.id())).contains(door);
    assertThat(assigned.withoutDoor(List.of(ROOM, second))).isEmpty();
    assertThat(DOOR.withoutDoor(List.of(ROOM, second))).containsExactly(second);
  }

  @Test
  void a_booking_can_be_had_as_it_was_before_any_of_its_rooms_had_a_door() {
    assertThat(aConfirmedBookingWithItsDoor().withoutDoors()).isEqualTo(aConfirmedBooking());
  }

  @Test
  void a_booking_keeps_its_id_through_all_its_states() {
    var states =
        Stream.of(
            aPendingBooking(),
            aConfirmedBooking(),
            aCheckedInBooking(),
            aCheckedOutBooking(),
            aCancelledBooking(),
            aNoShow(),
            anExpiredBooking());

    assertThat(states.map(Booking::id)).containsOnly(someDetails().id());
  }

  @Test
  void whoever_wants_nothing_special_of_a_list_wants_all_bookings() {
    assertThat(BookingFilter.all())
        .isEqualTo(
            new BookingFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void no_door_stands_for_two_rooms() {
    var taken = DOOR.doorOf(ROOM.id()).orElseThrow();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DOOR.with(Map.of(aBookedRoom(2).id(), taken)));
  }

  @Test
  void nobody_is_in_the_house_without_a_room() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Booking.CheckedIn(aConfirmedBooking(), BOOKED_AT));
  }

  @Test
  void a_refusal_has_a_reason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Refused<>(List.of()));
  }

  @Test
  void every_state_has_a_status_to_search_by() {
    assertThat(
            Stream.of(
                    aPendingBooking(),
                    aConfirmedBooking(),
                    aCheckedInBooking(),
                    aCheckedOutBooking(),
                    aCancelledBooking(),
                    aNoShow(),
                    anExpiredBooking())
                .map(BookingStatus::of))
        .containsExactly(BookingStatus.values());
  }

  @Test
  void only_a_hold_is_changed_by_the_passing_of_time() {
    var inTenYears = BOOKED_AT.plus(Duration.ofDays(3_653));

    assertThat(
            Stream.of(
                aConfirmedBooking(),
                aCheckedInBooking(),
                aCheckedOutBooking(),
                aCancelledBooking(),
                aNoShow(),
                anExpiredBooking()))
        .allSatisfy(booking -> assertThat(booking.asOf(inTenYears)).isEqualTo(booking));
  }
}
