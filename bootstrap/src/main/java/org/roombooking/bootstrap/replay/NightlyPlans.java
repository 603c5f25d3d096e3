package org.roombooking.bootstrap.replay;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.roombooking.application.access.Caller;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.DrawnRoomPlan;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.application.assignment.RoomPlanRefusal;
import org.roombooking.application.assignment.RoomPlanRequest;
import org.roombooking.bootstrap.wiring.BookingUseCases;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * Each night the front desk looks at a plan of rooms for the coming week and carries it out. Who
 * has a door keeps it unless somebody else would have none. Who books on the day of arrival gets a
 * door at the desk.
 */
final class NightlyPlans implements DoorGiving {

  static final int SHORTEST_SALE = 2;

  /** A week, as guests are told their doors ahead: much may change until they come. */
  private static final int NIGHTS_AHEAD = 7;

  private final BookingUseCases useCases;
  private final Caller owner;
  private final Collection<HotelId> hotels;
  private final CommandTimes times;
  private final ReplayDesk desk;
  private final DoorBook book;
  private final Set<BookingId> seated = ConcurrentHashMap.newKeySet();
  private final Set<BookingId> waiting = ConcurrentHashMap.newKeySet();

  NightlyPlans(
      BookingUseCases useCases,
      Caller owner,
      Collection<HotelId> hotels,
      CommandTimes times,
      ReplayDesk desk,
      DoorBook book) {
    this.useCases = useCases;
    this.owner = owner;
    this.hotels = Set.copyOf(hotels);
    this.times = times;
    this.desk = desk;
    this.book = book;
  }

  @Override
  public void overnight(LocalDate today, Workers workers) {
    workers.forEach(hotels, hotel -> draw(hotel, today, NIGHTS_AHEAD));
  }

  @Override
  public void onArrival(BookingId booking) {
    if (!seated.contains(booking)) {
      desk.assignMovingOthers(booking);
      book.giveAtDesk(waiting.contains(booking));
    }
  }

  private void draw(HotelId hotel, LocalDate today, int nights) {
    var request = new RoomPlanRequest(hotel, Stay.of(today, nights), true, SHORTEST_SALE);
    var outcome =
        times.time(
            CommandTimes.Command.PLAN_ROOMS, () -> useCases.planRooms().handle(owner, request));
    switch (outcome) {
      case PlanRooms.Outcome.Done(var plan) -> carryOut(request, plan);
      case PlanRooms.Outcome.Refused(RoomPlanRefusal.TooManyBookings many) when nights > 1 ->
          draw(hotel, today, nights / 2);
      case PlanRooms.Outcome.Refused(var why) -> throw new ReplayBroken("No plan: " + why);
    }
  }

  private void carryOut(RoomPlanRequest request, DrawnRoomPlan plan) {
    if (!plan.changes().isEmpty()) {
      commit(new CommitRoomPlan.Command(owner, request, plan.token()));
    }
    plan.changes().stream().map(DrawnRoomPlan.Change::booking).forEach(seated::add);
    plan.changes().stream().map(DrawnRoomPlan.Change::booking).forEach(waiting::remove);
    plan.waiting().stream().map(DrawnRoomPlan.Waiting::booking).forEach(seated::remove);
    plan.waiting().stream().map(DrawnRoomPlan.Waiting::booking).forEach(waiting::add);
  }

  private void commit(CommitRoomPlan.Command command) {
    var outcome =
        times.time(
            CommandTimes.Command.COMMIT_ROOMS, () -> useCases.commitRoomPlan().handle(command));
    if (!(outcome instanceof CommitRoomPlan.Outcome.Done)) {
      throw new ReplayBroken("A plan was not carried out: " + outcome);
    }
  }
}
