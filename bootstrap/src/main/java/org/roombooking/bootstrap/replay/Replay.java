package org.roombooking.bootstrap.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.bootstrap.cli.ReplayJob;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.operator.Progress;
import org.roombooking.bootstrap.wiring.BookingUseCases;
import org.roombooking.bootstrap.wiring.Ports;
import org.roombooking.bootstrap.wiring.PropertyUseCases;
import org.roombooking.domain.booking.BookingId;

/**
 * Replays real bookings day by day. What does not depend on each other runs at once: the bookings
 * that end on a day; new bookings of different room types, those of one type in file order, since
 * who comes first gets the room; their confirmations; the guests who arrive, but for the doors of
 * one type, for which the service would let them wait for each other anyway.
 */
final class Replay {

  private final Demand demand;
  private final Timeline timeline;
  private final SortedMap<HotelRoomType, Integer> rooms;
  private final Ledger ledger = new Ledger();
  private final ReplayJob.Plan plan;
  private final DoorBook doors = new DoorBook();
  private final ReplayFigures figures = new ReplayFigures();
  private final CommandTimes times = new CommandTimes();
  private final Map<BookingRecord, BookingId> admitted = new ConcurrentHashMap<>();

  private Replay(
      Demand demand,
      Timeline timeline,
      SortedMap<HotelRoomType, Integer> rooms,
      ReplayJob.Plan plan) {
    this.demand = demand;
    this.timeline = timeline;
    this.rooms = rooms;
    this.plan = plan;
  }

  /**
   * Reads what is to be replayed.
   *
   * @param rooms how many rooms each type has; without it, as many as are ever taken at once
   * @throws CannotStart if a file does not hold what it should
   */
  static Replay of(Path demandFile, Optional<Path> rooms, ReplayJob.Plan plan, Progress progress) {
    var demand = DemandFile.read(demandFile);
    if (demand.bookings().isEmpty()) {
      throw new CannotStart(demandFile + " has no booking to replay.");
    }
    progress.report(String.format(Locale.ROOT, "%,d bookings to replay", demand.bookings().size()));
    var timeline = new Timeline(demand.bookings());
    return new Replay(
        demand,
        timeline,
        rooms.map(RoomsFile::read).orElseGet(() -> RoomsNeeded.byAll(timeline)),
        plan);
  }

  /**
   * Replays everything, in hotels made for it.
   *
   * @param owner of the hotels
   * @param atOnce how many commands run at the same time, at least 1
   * @throws ReplayBroken if the service answers as it must not
   */
  ReplayResult run(
      Ports ports, Identifiers identifiers, Caller owner, int atOnce, Progress progress) {
    var clock = new ReplayClock(ReplayHotels.ZONE, timeline.first());
    var property = PropertyUseCases.over(ports, identifiers, clock);
    var places = new ReplayHotels(property, owner).build(types(), rooms);
    var useCases = BookingUseCases.over(ports, identifiers, clock);
    var desk = new ReplayDesk(useCases, owner, places, times);
    var giving = giving(useCases, owner, places, desk);
    var lines = new ProgressLines(progress, demand.bookings().size(), figures, times);
    try (var workers = new Workers(atOnce)) {
      for (var day : timeline.days()) {
        clock.moveTo(day.date());
        replay(day, desk, giving, workers, lines);
      }
      return result(lines.elapsed(), ports, workers);
    }
  }

  private DoorGiving giving(
      BookingUseCases useCases,
      Caller owner,
      Map<HotelRoomType, ReplayHotels.Place> places,
      ReplayDesk desk) {
    return switch (plan) {
      case AT_CHECK_IN -> new DoorsAtCheckIn(desk, doors);
      case NIGHTLY -> {
        var hotels = places.values().stream().map(ReplayHotels.Place::hotel).toList();
        yield new NightlyPlans(useCases, owner, hotels, times, desk, doors);
      }
    };
  }

  private ReplayResult result(Duration elapsed, Ports ports, Workers workers) {
    var moves = new MovesWrittenDown(ports.bookingHistory()).of(doors.withDoors(), workers);
    return new ReplayResult(
        demand.zeroNights(),
        demand.negativeRate(),
        figures.snapshot(),
        ledger.peak(),
        doors.figures(moves, rooms),
        times.totals(),
        elapsed);
  }

  private SortedSet<HotelRoomType> types() {
    var types = new TreeSet<>(rooms.keySet());
    demand.bookings().forEach(booking -> types.add(booking.type()));
    return types;
  }

  private void replay(
      Timeline.Day day, ReplayDesk desk, DoorGiving giving, Workers workers, ProgressLines lines) {
    workers.forEach(
        day.endings(),
        booking -> {
          end(booking, day, desk);
          lines.moved(day.date());
        });
    giving.overnight(day.date(), workers);
    forEachInTurns(
        day.entries(),
        workers,
        entry -> {
          enter(entry, desk);
          lines.moved(day.date());
        });
    workers.forEach(
        day.entries().stream().filter(admitted::containsKey).toList(),
        entry -> {
          desk.confirm(idOf(entry));
          lines.moved(day.date());
        });
    var arrivals = day.arrivals().stream().filter(admitted::containsKey).toList();
    forEachInTurns(
        arrivals,
        workers,
        arrival -> {
          giving.onArrival(idOf(arrival));
          lines.moved(day.date());
        });
    workers.forEach(
        arrivals,
        arrival -> {
          desk.checkIn(idOf(arrival));
          doors.checkIn();
          lines.moved(day.date());
        });
  }

  /** Those of one room type one after the other, those of different types at once. */
  private static void forEachInTurns(
      List<BookingRecord> bookings, Workers workers, Consumer<BookingRecord> work) {
    var byType = bookings.stream().collect(Collectors.groupingBy(BookingRecord::type));
    workers.forEach(byType.values(), ofType -> ofType.forEach(work));
  }

  private void enter(BookingRecord booking, ReplayDesk desk) {
    var made = desk.book(booking);
    if (made.isEmpty()) {
      figures.refuse(booking.type());
      return;
    }
    figures.admit();
    ledger.take(booking.type(), booking.stay());
    if (booking.isCancelledAtOnce()) {
      desk.confirm(made.get());
      cancel(booking, made.get(), desk);
    } else {
      admitted.put(booking, made.get());
    }
  }

  private void end(BookingRecord booking, Timeline.Day day, ReplayDesk desk) {
    if (!admitted.containsKey(booking)) {
      return;
    }
    var id = idOf(booking);
    switch (booking.ending()) {
      case BookingRecord.Ending.CheckedOut() -> {
        var checkedOut = desk.checkOut(id);
        figures.checkOut(booking.type().hotel(), checkedOut);
        doors.end(booking, checkedOut);
      }
      case BookingRecord.Ending.NoShow() -> {
        doors.end(booking, desk.markNoShow(id));
        figures.markNoShow();
        ledger.giveBack(booking.type(), booking.stay(), day.date());
      }
      case BookingRecord.Ending.Cancelled(var on) -> cancel(booking, id, desk);
    }
    admitted.remove(booking);
  }

  private void cancel(BookingRecord booking, BookingId id, ReplayDesk desk) {
    doors.end(booking, desk.cancel(id));
    figures.cancel();
    ledger.giveBack(booking.type(), booking.stay(), booking.stay().arrival());
  }

  private BookingId idOf(BookingRecord booking) {
    var id = admitted.get(booking);
    if (id == null) {
      throw new IllegalStateException("Never admitted: row " + booking.row());
    }
    return id;
  }
}
