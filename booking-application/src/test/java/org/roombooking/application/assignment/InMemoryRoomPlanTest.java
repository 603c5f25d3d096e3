package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

class InMemoryRoomPlanTest implements RoomPlanContract {

  private final Ports ports = InMemoryPorts.create();

  @Override
  public Ports ports() {
    return ports;
  }

  @Test
  void more_bookings_than_one_plan_takes_are_not_planned_and_nobody_moves_for_one() {
    var hotel = TwoRooms.over(ports());
    var house = hotel.house();
    var type = house.aRoomTypeWithoutPrices(0);
    IntStream.range(0, RoomPlanRequest.MAX_BOOKINGS).forEach(number -> confirmed(house, type));
    assertThat(hotel.plan(false).waiting()).hasSize(RoomPlanRequest.MAX_BOOKINGS);
    confirmed(house, type);
    var last = confirmed(house, type);

    assertThat(house.useCases().planRooms().handle(house.owner(), hotel.request(false)))
        .isEqualTo(
            new PlanRooms.Outcome.Refused(
                new RoomPlanRefusal.TooManyBookings(RoomPlanRequest.MAX_BOOKINGS)));
    assertThat(house.useCases().assignMovingOthers().handle(house.step(last), false))
        .isEqualTo(new StepOutcome.NotAllowed<>(Action.ASSIGN, List.of(Reason.NO_ROOM_OPEN)));
  }

  /** Written down without asking whether there are rooms. */
  private static BookingId confirmed(House house, RoomType type) {
    var pending = house.given().aPendingBooking(type, juneStay(10, 11));
    var saved =
        house
            .ports()
            .bookings()
            .save(
                new Versioned<>(pending, Version.FIRST),
                new Booking.Confirmed(pending.details(), RoomAssignment.none()),
                house.given().anEvent(BookingEvent.Type.CONFIRMED));
    assertThat(saved).isInstanceOf(Bookings.Saving.Saved.class);
    return pending.id();
  }
}
