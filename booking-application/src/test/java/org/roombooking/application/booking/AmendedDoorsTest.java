package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** Which doors guests have when their booking is amended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendedDoorsTest {

  private static final Stay STAY = juneStay(10, 13);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final AmendmentDesk desk = new AmendmentDesk(house);
  private final RoomType type = house.aRoomType(1);

  @Test
  void guests_to_come_keep_their_room_on_further_nights_if_it_is_open() {
    var booking = house.aBookingWithItsRoom(type, STAY).value();

    var amended = desk.amend(booking.id(), AmendmentDesk.nights(9, 14));

    assertThat(amended.assignment()).isEqualTo(booking.assignment());
    assertThat(house.awaitingRoom(type, 9, 14)).containsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void guests_to_come_wait_for_another_room_if_theirs_is_taken() {
    var two = house.aRoomType(2);
    var booking = house.aBookingWithItsRoom(two, STAY).value();
    var next = house.aBookingWithItsRoom(two, juneStay(13, 14)).value();
    assertThat(next.assignment().doors().values())
        .containsExactlyElementsOf(booking.assignment().doors().values());

    var amended = desk.amend(booking.id(), AmendmentDesk.nights(10, 14));

    assertThat(amended.assignment().doors()).isEmpty();
    assertThat(house.awaitingRoom(two, 10, 14)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void guests_in_the_house_are_refused_if_their_room_is_taken() {
    var two = house.aRoomType(2);
    var booking = house.aCheckedInBooking(two, STAY).value();
    house.aBookingWithItsRoom(two, juneStay(13, 14));
    var amendment =
        desk.quoted(booking.id(), AmendmentDesk.nights(10, 14), Repricing.NONE).amendment();

    assertThat(desk.commit(booking.id(), amendment, Optional.of("Stays longer")))
        .isEqualTo(
            new AmendBooking.Outcome.Stepped(
                new StepOutcome.NotAllowed<>(Action.AMEND, List.of(Reason.ROOM_TAKEN))));
  }

  @Test
  void guests_in_the_house_stay_on_in_their_room_and_leave_earlier() {
    var booking = house.aCheckedInBooking(type, STAY).value();

    desk.amend(booking.id(), AmendmentDesk.nights(10, 15));
    assertThat(house.free(type, 10, 16)).containsExactly(0, 0, 0, 0, 0, 1);
    house.clock().setTo(House.noonOf(11));
    desk.amend(booking.id(), AmendmentDesk.nights(10, 12));

    assertThat(house.free(type, 10, 16)).containsExactly(0, 0, 1, 1, 1, 1);
    house.clock().setTo(House.noonOf(12));
    House.taken(house.useCases().checkOut().handle(house.step(booking.id())));
  }

  @Test
  void guests_who_are_late_and_lose_their_door_leave_no_trace_behind_it() {
    var two = house.aRoomType(2);
    var late = house.aBookingWithItsRoom(two, STAY).value();
    house.aBookingWithItsRoom(two, juneStay(13, 14));
    house.clock().setTo(House.noonOf(11));

    desk.amend(late.id(), AmendmentDesk.nights(10, 14));

    assertThat(
            house
                .ports()
                .roomNights()
                .listOpenNights(late.details().hotel(), List.of(two.id()), juneStay(10, 13)))
        .hasSize(2)
        .allSatisfy(room ->
            assertThat(room.nights()).containsExactlyInAnyOrder(june(10), june(11), june(12)));
  }
}
