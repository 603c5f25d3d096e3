package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MovesWrittenDownTest {

  private final House house = House.over(InMemoryPorts.create());
  private final RoomType type = house.aRoomType(0);
  private final Room first = house.aRoom(type, "101", 2);
  private final Room second = house.aRoom(type, "102", 2);

  private void move(Booking booking, Room door) {
    var command =
        new MoveRoom.Command(
            house.step(booking.id()), Optional.empty(), door.id(), Optional.empty());
    assertThat(house.useCases().moveRoom().handle(command))
        .isInstanceOf(MoveRoom.Outcome.Stepped.class);
  }

  private Moves movesOf(Booking booking) {
    var seated = new DoorBook.Seated(house.hotel().id(), booking.id());
    try (var workers = new Workers(2)) {
      return new MovesWrittenDown(house.ports().bookingHistory()).of(List.of(seated), workers);
    }
  }

  @Test
  void guests_who_change_rooms_have_moved_in_the_house() {
    var booking = house.aCheckedInBooking(type, juneStay(10, 13)).value();

    move(booking, second);

    assertThat(movesOf(booking)).isEqualTo(new Moves(0, 1));
  }

  @Test
  void guests_who_get_another_door_before_they_come_have_moved_before_check_in() {
    var booking = house.aBookingWithItsRoom(type, juneStay(10, 13)).value();

    move(booking, second);
    move(booking, first);
    house.clock().setTo(House.noonOf(10));
    House.taken(house.useCases().checkIn().handle(house.step(booking.id())));

    assertThat(movesOf(booking)).isEqualTo(new Moves(2, 0));
  }

  @Test
  void a_first_door_is_no_move() {
    assertThat(movesOf(house.aCheckedInBooking(type, juneStay(10, 13)).value()))
        .isEqualTo(Moves.NONE);
  }
}
