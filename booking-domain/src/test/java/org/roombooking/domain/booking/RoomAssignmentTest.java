package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;
import static org.roombooking.domain.booking.BookingFixtures.STAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.booking.RoomAssignment.Part;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomAssignmentTest {

  private static final RoomId FIRST = door(101);
  private static final RoomId SECOND = door(102);
  private static final RoomId THIRD = door(103);
  private static final BookedRoomId ID = ROOM.id();
  private static final RoomAssignment STAYS = new RoomAssignment(Map.of(ID, FIRST));
  private static final RoomAssignment MOVES = STAYS.moved(ID, ARRIVAL, ARRIVAL.plusDays(1), SECOND);

  private static RoomId door(int number) {
    return new RoomId(new UUID(0, number));
  }

  @Test
  void a_room_that_moves_has_one_door_up_to_the_move_and_another_from_then_on() {
    assertThat(MOVES.doorOn(ID, ARRIVAL)).contains(FIRST);
    assertThat(MOVES.doorOn(ID, ARRIVAL.plusDays(1))).contains(SECOND);
    assertThat(MOVES.doorOf(ID)).contains(SECOND);
    assertThat(MOVES.allDoors()).containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(MOVES.doorsOf(ID, STAY))
        .containsExactly(new DoorFrom(FIRST, ARRIVAL), new DoorFrom(SECOND, ARRIVAL.plusDays(1)));
  }

  @Test
  void a_move_on_the_arrival_leaves_nothing_of_the_doors_before() {
    assertThat(MOVES.moved(ID, ARRIVAL, ARRIVAL, THIRD))
        .isEqualTo(new RoomAssignment(Map.of(ID, THIRD)));
  }

  @Test
  void a_move_takes_the_place_of_those_after_it() {
    var twice = MOVES.moved(ID, ARRIVAL, ARRIVAL.plusDays(2), THIRD);

    assertThat(twice.doorsOf(ID, STAY))
        .containsExactly(
            new DoorFrom(FIRST, ARRIVAL),
            new DoorFrom(SECOND, ARRIVAL.plusDays(1)),
            new DoorFrom(THIRD, ARRIVAL.plusDays(2)));
    assertThat(twice.moved(ID, ARRIVAL, ARRIVAL.plusDays(1), THIRD).doorsOf(ID, STAY))
        .containsExactly(new DoorFrom(FIRST, ARRIVAL), new DoorFrom(THIRD, ARRIVAL.plusDays(1)));
  }

  @Test
  void a_move_back_is_no_move() {
    assertThat(MOVES.moved(ID, ARRIVAL, ARRIVAL.plusDays(1), FIRST)).isEqualTo(STAYS);
  }

  @Test
  void a_room_is_given_doors_one_after_the_other_and_others_keep_theirs() {
    var other = new BookedRoomId(new UUID(7, 7));
    var doors =
        List.of(
            new DoorFrom(SECOND, ARRIVAL),
            new DoorFrom(FIRST, ARRIVAL.plusDays(1)),
            new DoorFrom(SECOND, ARRIVAL.plusDays(2)));
    var booking =
        new Booking.Confirmed(
            BookingFixtures.someDetails(), new RoomAssignment(Map.of(other, THIRD)));

    var assigned = booking.assignInTurn(Map.of(ID, doors));

    assertThat(assigned.details()).isEqualTo(booking.details());
    assertThat(assigned.assignment().doorsOf(ID, STAY)).isEqualTo(doors);
    assertThat(assigned.assignment().doorsOf(other, STAY))
        .containsExactly(new DoorFrom(THIRD, ARRIVAL));
  }

  @Test
  void one_door_in_turn_is_one_throughout() {
    var booking = BookingFixtures.aConfirmedBooking();

    assertThat(booking.assignInTurn(Map.of(ID, List.of(new DoorFrom(FIRST, ARRIVAL)))))
        .isEqualTo(booking.assign(Map.of(ID, FIRST)));
  }

  @Test
  void a_stay_is_cut_where_a_room_moves() {
    assertThat(MOVES.over(STAY))
        .containsExactly(
            new Part(Stay.of(ARRIVAL, 1), Map.of(ID, FIRST)),
            new Part(new Stay(ARRIVAL.plusDays(1), DEPARTURE), Map.of(ID, SECOND)));
    assertThat(STAYS.over(STAY)).containsExactly(new Part(STAY, Map.of(ID, FIRST)));
  }

  @Test
  void who_leaves_before_the_move_never_had_the_later_door() {
    assertThat(MOVES.doorsOf(ID, Stay.of(ARRIVAL, 1)))
        .containsExactly(new DoorFrom(FIRST, ARRIVAL));
    assertThat(MOVES.within(Stay.of(ARRIVAL, 1))).isEqualTo(STAYS);
    assertThat(MOVES.within(STAY)).isEqualTo(MOVES);
  }

  @Test
  void who_comes_after_the_move_never_had_the_earlier_door() {
    assertThat(MOVES.within(new Stay(ARRIVAL.plusDays(1), DEPARTURE)))
        .isEqualTo(new RoomAssignment(Map.of(ID, SECOND)));
  }

  @Test
  void a_room_that_came_late_to_a_door_does_not_share_it_with_the_one_before() {
    var late = new BookedRoomId(new UUID(7, 7));
    var both = MOVES.with(Map.of(late, FIRST));

    assertThat(both.within(Stay.of(ARRIVAL, 1))).isEqualTo(both);
  }

  @Test
  void a_room_that_is_given_back_takes_its_moves_with_it() {
    assertThat(MOVES.without(List.of(ID))).isEqualTo(RoomAssignment.none());
    assertThat(MOVES.keptFrom(List.of(ROOM), List.of())).isEqualTo(RoomAssignment.none());
    assertThat(MOVES.keptFrom(List.of(ROOM), List.of(ROOM))).isEqualTo(MOVES);
  }

  @Test
  void doors_are_in_the_order_of_their_days_and_lead_to_one() {
    var late = new EarlierDoor(SECOND, ARRIVAL.plusDays(2));
    var early = new EarlierDoor(THIRD, ARRIVAL.plusDays(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoomAssignment(Map.of(ID, FIRST), Map.of(ID, List.of(late, early))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoomAssignment(Map.of(), Map.of(ID, List.of(early))));
  }
}
