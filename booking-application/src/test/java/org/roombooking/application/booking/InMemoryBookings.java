package org.roombooking.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.testing.StoredEvents;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingChanges;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingHistory;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.HistoryEntry;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.booking.RoomToCome;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** Bookings and their events for tests. */
public final class InMemoryBookings implements Bookings, BookingHistory, StoredEvents {

  private static final Comparator<Versioned<Booking>> OLDEST_FIRST =
      Comparator.comparing(booking -> booking.value().id().value().toString());

  private final InMemoryDatabase database;
  private final Hotels hotels;
  private final InMemoryTable<BookingId, Versioned<Booking>> bookings;
  private final InMemoryTable<BookingId, List<HistoryEntry>> history;

  public InMemoryBookings(InMemoryDatabase database, Hotels hotels) {
    this.database = database;
    this.hotels = hotels;
    this.bookings = new InMemoryTable<>(database);
    this.history = new InMemoryTable<>(database);
  }

  @Override
  public void add(Booking.Pending booking, BookingEvent created) {
    var unused =
        database.use(() -> {
          if (!bookings.add(booking.id(), new Versioned<>(booking, Version.FIRST))) {
            throw new IllegalStateException("Added before: " + booking);
          }
          history.put(
              booking.id(),
              List.of(new HistoryEntry(Version.FIRST, created, BookingChanges.ofNew(booking))));
          return booking;
        });
  }

  @Override
  public Optional<Versioned<Booking>> find(BookingId id) {
    return database.use(() -> bookings.find(id));
  }

  @Override
  public Saving save(Versioned<Booking> read, Booking next, BookingEvent event) {
    return database.use(() ->
        bookings
            .find(next.id())
            .filter(current -> current.version().equals(read.version()))
            .map(current -> saved(current, next, event))
            .orElseGet(Saving.Stale::new));
  }

  @Override
  public boolean lock(Versioned<Booking> read) {
    return find(read.value().id())
        .map(Versioned::version)
        .filter(read.version()::equals)
        .isPresent();
  }

  private Saving saved(Versioned<Booking> current, Booking next, BookingEvent event) {
    var version = current.version().next();
    bookings.put(next.id(), new Versioned<>(next, version));
    var all = new ArrayList<>(entries(next.id()));
    all.add(new HistoryEntry(version, event, BookingChanges.between(current.value(), next)));
    history.put(next.id(), List.copyOf(all));
    return new Saving.Saved(version);
  }

  @Override
  public List<BookingEvent> of(BookingId booking) {
    return database.use(() -> entries(booking).stream().map(HistoryEntry::event).toList());
  }

  @Override
  public Page<HistoryEntry> of(HotelId hotel, BookingId booking, PageRequest page) {
    return database.use(() ->
        Pages.cut(
            bookings
                .find(booking)
                .filter(found -> found.value().details().hotel().equals(hotel))
                .map(found -> entries(booking))
                .orElse(List.of()),
            Comparator.comparingLong(entry -> entry.number().number()),
            page));
  }

  /** The entries of all bookings, in no order. */
  public List<HistoryEntry> allEntries() {
    return database.use(() -> history.rows().stream().flatMap(List::stream).toList());
  }

  private List<HistoryEntry> entries(BookingId booking) {
    return history.find(booking).orElse(List.of());
  }

  @Override
  public Page<Versioned<Booking>> list(
      HotelId hotel, BookingFilter filter, Instant now, PageRequest page) {
    return list(booking -> booking.details().hotel().equals(hotel), filter, now, page);
  }

  @Override
  public Page<Versioned<Booking>> listOwnedBy(
      UserId owner, BookingFilter filter, Instant now, PageRequest page) {
    return Pages.cut(
        listAll(booking ->
            hotelOf(booking).isOwnedBy(owner)
                && new WantedBy(filter, inItsHotel(booking, now)).test(booking)),
        OLDEST_FIRST.reversed(),
        page);
  }

  private Page<Versioned<Booking>> list(
      Predicate<Booking> seen, BookingFilter filter, Instant now, PageRequest page) {
    var wanted = seen.and(new WantedBy(filter, now));
    return Pages.cut(listAll(wanted), OLDEST_FIRST.reversed(), page);
  }

  private List<Versioned<Booking>> listAll(Predicate<Booking> wanted) {
    return database.use(
        () -> bookings.rows().stream().filter(booking -> wanted.test(booking.value())).toList());
  }

  @Override
  public List<Versioned<Booking.Confirmed>> listConfirmed(HotelId hotel, Stay nights, int most) {
    return listAll(booking -> booking.details().hotel().equals(hotel)).stream()
        .sorted(OLDEST_FIRST)
        .flatMap(booking ->
            booking.value() instanceof Booking.Confirmed confirmed
                ? Stream.of(new Versioned<>(confirmed, booking.version()))
                : Stream.of())
        .filter(booking -> hasNightAmong(booking.value().details().stay(), nights))
        .limit(most)
        .toList();
  }

  private static boolean hasNightAmong(Stay stay, Stay nights) {
    return stay.arrival().isBefore(nights.departure())
        && nights.arrival().isBefore(stay.departure());
  }

  @Override
  public List<RoomToCome> listRoomsToCome(
      HotelId hotel, RoomTypeId type, LocalDate from, LocalDate before, Instant now) {
    return listAll(booking ->
            booking.details().hotel().equals(hotel)
                && isToCome(booking)
                && !hasRunOut(booking, now)
                && !booking.details().mayChangeRooms())
        .stream()
        .map(Versioned::value)
        .filter(booking -> booking.details().stay().arrival().isBefore(before))
        .filter(booking -> from.isBefore(booking.details().stay().departure()))
        .flatMap(booking -> roomsToCome(booking, type, from))
        .sorted(Comparator.comparing(room -> room.id().value().toString()))
        .toList();
  }

  private static boolean isToCome(Booking booking) {
    return booking instanceof Booking.Pending || booking instanceof Booking.Confirmed;
  }

  private static Stream<RoomToCome> roomsToCome(Booking booking, RoomTypeId type, LocalDate from) {
    var stay = booking.details().stay();
    var assignment = booking.assignment();
    return booking.details().rooms().stream()
        .filter(room -> room.type().equals(type))
        .filter(room ->
            assignment.doorOf(room.id()).isEmpty()
                || (!stay.arrival().isBefore(from)
                    && assignment.doorsOf(room.id(), stay).size() == 1))
        .map(room -> new RoomToCome(room.id(), stay, room.guests(), assignment.doorOf(room.id())));
  }

  @Override
  public Optional<Versioned<Booking>> takeRunOutHold(Instant now) {
    return firstRunOut(booking -> true, now);
  }

  @Override
  public Optional<Versioned<Booking>> takeRunOutHoldOfSandbox(Instant now) {
    return database.use(() ->
        listAll(booking ->
                hotelOf(booking).isSandbox() && hasRunOut(booking, inItsHotel(booking, now)))
            .stream()
            .min(Comparator.comparing(InMemoryBookings::endOfHold).thenComparing(OLDEST_FIRST)));
  }

  private Hotel hotelOf(Booking booking) {
    return hotels.find(booking.details().hotel()).orElseThrow().value();
  }

  private Instant inItsHotel(Booking booking, Instant common) {
    return hotelOf(booking).at(common).instant();
  }

  @Override
  public Optional<Versioned<Booking>> takeRunOutHold(HotelId hotel, Instant now) {
    return firstRunOut(booking -> booking.details().hotel().equals(hotel), now);
  }

  private Optional<Versioned<Booking>> firstRunOut(Predicate<Booking> wanted, Instant now) {
    return listAll(wanted.and(booking -> hasRunOut(booking, now))).stream()
        .min(Comparator.comparing(InMemoryBookings::endOfHold).thenComparing(OLDEST_FIRST));
  }

  @Override
  public boolean hasRunOutHold(HotelId hotel, Instant now) {
    return !listRunOut(hotel, now).isEmpty();
  }

  /** The pending bookings of a hotel whose hold has run out, in no order. */
  public List<Booking> listRunOut(HotelId hotel, Instant now) {
    return listAll(booking -> booking.details().hotel().equals(hotel) && hasRunOut(booking, now))
        .stream()
        .map(Versioned::value)
        .toList();
  }

  private static boolean hasRunOut(Booking booking, Instant now) {
    return booking instanceof Booking.Pending(var details, Hold hold) && hold.hasRunOutAt(now);
  }

  private static Instant endOfHold(Versioned<Booking> booking) {
    return booking.value() instanceof Booking.Pending(var details, Hold.Until(Instant end))
        ? end
        : Instant.MAX;
  }
}
