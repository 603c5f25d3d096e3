package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.domain.assignment.PlanResult;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.stay.Stay;

/**
 * Plans of rooms, looked at and carried out, over every store (docs/rules.md: Room choice,
 * Planned).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomPlanContract extends CommittedRoomPlanContract {

  @Test
  default void every_booking_of_the_period_gets_a_room_once_the_plan_is_carried_out() {
    var hotel = TwoRooms.over(ports());
    var first = hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12)).value();
    var second = hotel.house().aConfirmedBooking(hotel.type(), juneStay(11, 13)).value();

    var plan = hotel.plan(false);

    assertThat(plan.result()).isInstanceOf(PlanResult.Planned.class);
    assertThat(plan.waiting()).isEmpty();
    assertThat(plan.changes())
        .extracting(DrawnRoomPlan.Change::booking)
        .containsExactly(first.id(), second.id());
    assertThat(hotel.roomOf(first)).isEmpty();

    assertThat(hotel.commit(false, plan.token())).isEqualTo(new CommitRoomPlan.Outcome.Done(plan));

    assertThat(List.of(hotel.roomOf(first).orElseThrow(), hotel.roomOf(second).orElseThrow()))
        .containsExactly(hotel.first(), hotel.second());
    assertThat(ports().storedEvents().of(first.id()))
        .extracting(BookingEvent::type)
        .endsWith(BookingEvent.Type.ROOMS_ASSIGNED)
        .hasSize(3);
    assertThat(ports().roomNights().listOpenRooms(hotel.house().hotel().id(), juneStay(11, 12)))
        .isEmpty();
  }

  @Test
  default void a_stay_outside_the_period_gets_no_room() {
    var hotel = TwoRooms.over(ports());
    hotel.house().aConfirmedBooking(hotel.type(), juneStay(1, 2));
    hotel.house().aConfirmedBooking(hotel.type(), juneStay(4, 5));
    var request = new RoomPlanRequest(hotel.house().hotel().id(), juneStay(2, 4), false, 1);

    var outcome = hotel.house().useCases().planRooms().handle(hotel.house().owner(), request);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            PlanRooms.Outcome.Done.class, done -> assertThat(done.plan().changes()).isEmpty());
  }

  @Test
  default void no_gap_too_short_to_sell_is_left_beside_guests_from_before_the_period() {
    var hotel = TwoRooms.over(ports());
    hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(8, 10));
    hotel.house().aConfirmedBooking(hotel.type(), juneStay(11, 13));

    assertThat(roomWhereOneNightIsNotSold(hotel, juneStay(11, 13))).isEqualTo(hotel.second());
  }

  @Test
  default void no_gap_too_short_to_sell_is_left_beside_guests_from_after_the_period() {
    var hotel = TwoRooms.over(ports());
    hotel.house().aBookingWithItsRoom(hotel.type(), juneStay(14, 16));
    hotel.house().aConfirmedBooking(hotel.type(), juneStay(11, 13));

    assertThat(roomWhereOneNightIsNotSold(hotel, juneStay(11, 13))).isEqualTo(hotel.second());
  }

  private static Room roomWhereOneNightIsNotSold(TwoRooms hotel, Stay period) {
    var request = new RoomPlanRequest(hotel.house().hotel().id(), period, false, 2);
    var outcome = hotel.house().useCases().planRooms().handle(hotel.house().owner(), request);
    return switch (outcome) {
      case PlanRooms.Outcome.Done(DrawnRoomPlan plan) ->
          plan.changes().getFirst().doors().getFirst().room();
      case PlanRooms.Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  @Test
  default void where_those_who_have_rooms_stay_it_is_proved_who_cannot_be_had() {
    var hotel = TwoRooms.over(ports());
    var patched = hotel.patched();

    var plan = hotel.plan(false);

    assertThat(plan.result()).isInstanceOf(PlanResult.ProvedImpossible.class);
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.waiting())
        .extracting(DrawnRoomPlan.Waiting::booking)
        .containsExactly(patched.waiting().id());
  }

  @Test
  default void where_they_may_move_as_few_do_as_can_be() {
    var hotel = TwoRooms.over(ports());
    var patched = hotel.patched();

    var plan = hotel.plan(true);
    assertThat(hotel.commit(true, plan.token())).isInstanceOf(CommitRoomPlan.Outcome.Done.class);

    assertThat(plan.result().plan().cost().moves()).isEqualTo(1);
    assertThat(hotel.roomOf(patched.waiting())).isPresent();
    assertThat(hotel.roomOf(patched.early())).isEqualTo(hotel.roomOf(patched.late())).isPresent();
    assertThat(ports().storedEvents().of(patched.late().id()))
        .extracting(BookingEvent::type)
        .contains(BookingEvent.Type.MOVED);
  }

  @Test
  default void guests_in_the_house_never_move() {
    var hotel = TwoRooms.over(ports());
    var patched = hotel.patched();
    var house = hotel.house();
    house.clock().setTo(House.noonOf(10));
    House.taken(house.useCases().checkIn().handle(house.step(patched.early().id())));
    var room = hotel.roomOf(patched.early());

    assertThat(hotel.commit(true, hotel.plan(true).token()))
        .isInstanceOf(CommitRoomPlan.Outcome.Done.class);

    assertThat(hotel.roomOf(patched.early())).isEqualTo(room);
    assertThat(hotel.roomOf(patched.late())).isEqualTo(room);
    assertThat(hotel.roomOf(patched.waiting())).isPresent();
  }

  /**
   * Room 101 is taken on the last night and room 102 on the first one of a booking of three, whose
   * guests may change rooms, or may not.
   */
  private static Booking neverOneRoom(TwoRooms hotel, boolean mayChange) {
    var house = hotel.house();
    house.aBookingWithItsRoom(hotel.type(), juneStay(12, 13));
    var early = house.aBookingWithItsRoom(hotel.type(), juneStay(10, 11)).value();
    house
        .useCases()
        .moveRoom()
        .handle(
            new MoveRoom.Command(
                house.step(early.id()), Optional.empty(), hotel.second().id(), Optional.empty()));
    assertThat(hotel.roomOf(early)).contains(hotel.second());
    return house.aConfirmedBooking(hotel.type(), juneStay(10, 13), mayChange).value();
  }

  @Test
  default void guests_who_agreed_to_it_get_doors_in_turn_where_none_is_open_throughout() {
    var hotel = TwoRooms.over(ports());
    var booking = neverOneRoom(hotel, true);
    var room = booking.details().rooms().getFirst().id();

    var plan = hotel.plan(false);
    assertThat(hotel.commit(false, plan.token())).isEqualTo(new CommitRoomPlan.Outcome.Done(plan));

    assertThat(plan.result()).isInstanceOf(PlanResult.Planned.class);
    assertThat(plan.result().plan().cost().roomChanges()).isEqualTo(1);
    assertThat(plan.waiting()).isEmpty();
    var doors = plan.changes().getFirst().doors();
    assertThat(doors)
        .extracting(DrawnRoomPlan.Door::room)
        .containsExactly(hotel.first(), hotel.second());
    var read = ports().bookings().find(booking.id()).orElseThrow().value();
    assertThat(read.assignment().doorsOf(room, juneStay(10, 13)))
        .isEqualTo(doors.stream().map(it -> new DoorFrom(it.room().id(), it.from())).toList());
    assertThat(ports().storedEvents().of(booking.id()))
        .extracting(BookingEvent::type)
        .endsWith(BookingEvent.Type.ROOMS_ASSIGNED)
        .hasSize(3);
    assertThat(openNights(hotel)).containsExactly(juneStay(11, 12).arrival());
  }

  private List<LocalDate> openNights(TwoRooms hotel) {
    var type = hotel.type();
    return ports()
        .roomNights()
        .listOpenNights(type.hotel(), List.of(type.id()), juneStay(10, 13))
        .stream()
        .flatMap(room -> room.nights().stream())
        .toList();
  }

  @Test
  default void who_changes_rooms_keeps_their_doors_in_the_next_plan() {
    var hotel = TwoRooms.over(ports());
    neverOneRoom(hotel, true);
    hotel.commit(false, hotel.plan(false).token());
    hotel.house().aRoom(hotel.type(), "103", 2);

    assertThat(hotel.plan(true).changes()).isEmpty();
  }

  @Test
  default void guests_who_did_not_agree_wait_for_a_room_that_is_open_throughout() {
    var hotel = TwoRooms.over(ports());
    var booking = neverOneRoom(hotel, false);

    var plan = hotel.plan(false);

    assertThat(plan.changes()).isEmpty();
    assertThat(plan.waiting())
        .extracting(DrawnRoomPlan.Waiting::booking)
        .containsExactly(booking.id());
  }
}
