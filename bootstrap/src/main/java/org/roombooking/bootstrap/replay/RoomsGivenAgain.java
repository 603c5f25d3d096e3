package org.roombooking.bootstrap.replay;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.assignment.PlanResult;
import org.roombooking.domain.assignment.PlanRoom;
import org.roombooking.domain.assignment.PlanStay;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.Planner;
import org.roombooking.domain.assignment.WantedRooms;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;

/**
 * The rooms that the guests of one type might have slept in instead.
 *
 * @param stays that took place, in as many rooms or fewer on each night
 */
record RoomsGivenAgain(List<BookingRecord> stays, int rooms) {

  private static final RoomTypeId TYPE = new RoomTypeId(new UUID(0, 0));

  static RoomsGivenAgain of(
      HotelRoomType type,
      Collection<BookingRecord> stays,
      SortedMap<HotelRoomType, Integer> rooms) {
    return new RoomsGivenAgain(
        stays.stream()
            .filter(stay -> stay.type().equals(type))
            .sorted(
                Comparator.comparing((BookingRecord stay) -> stay.stay().arrival())
                    .thenComparingLong(BookingRecord::row))
            .toList(),
        rooms.getOrDefault(type, 0));
  }

  /** The gaps if each guest who arrives gets the first room that is free. */
  int gapsOfFirstFit() {
    var nights = new NightsByDoor<Integer>();
    for (var booking : stays) {
      int room =
          IntStream.range(0, rooms)
              .filter(candidate -> nights.isFree(candidate, booking.stay()))
              .findFirst()
              .orElseThrow(() -> new ReplayBroken("No room at all for row " + booking.row()));
      nights.take(room, booking.stay());
    }
    return nights.oneNightGaps();
  }

  /** The fewest gaps that there can be; all rooms are alike, so the planner proves its answer. */
  int fewestGaps() {
    var task = new PlanTask(planRooms(), planStays(), NightlyPlans.SHORTEST_SALE);
    if (!(Planner.plan(task, Planner.USUAL_BUDGET) instanceof PlanResult.Planned(var plan))
        || !plan.isBest()) {
      throw new ReplayBroken("No best plan for " + stays.size() + " stays");
    }
    var nights = new NightsByDoor<RoomId>();
    for (var booking : stays) {
      @Nullable RoomId door = plan.doors().get(idOf(booking));
      nights.take(Objects.requireNonNull(door), booking.stay());
    }
    return nights.oneNightGaps();
  }

  private List<PlanRoom> planRooms() {
    return IntStream.rangeClosed(1, rooms).mapToObj(RoomsGivenAgain::planRoom).toList();
  }

  private static PlanRoom planRoom(int number) {
    return new PlanRoom(
        new RoomId(new UUID(0, number)),
        new RoomNumber(Integer.toString(number)),
        TYPE,
        Room.MAX_OCCUPANCY,
        Set.of(),
        List.of());
  }

  private List<PlanStay> planStays() {
    return stays.stream().map(RoomsGivenAgain::planStay).toList();
  }

  private static PlanStay planStay(BookingRecord booking) {
    return new PlanStay(
        idOf(booking),
        booking.stay(),
        new WantedRooms.OfType(TYPE),
        1,
        Set.of(),
        Optional.empty(),
        false);
  }

  private static BookedRoomId idOf(BookingRecord booking) {
    return new BookedRoomId(new UUID(0, booking.row()));
  }
}
