package org.roombooking.application.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.pricing.SaleFacts;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.assignment.DoorsInTurn;
import org.roombooking.domain.assignment.OpenNights;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Anybody looks for rooms that are free for a whole stay, with every price they are sold at. What a
 * memory of hotels does not tell is read from the store.
 */
public final class SearchRooms {

  /**
   * What is looked for.
   *
   * @param start the arrival; empty for today at the hotel
   * @param end the departure; one night if it is empty or the start itself
   * @param guests who are to sleep in one room, beside the children, at least 1
   * @param childrenAges those of the children who are to sleep there, in years
   * @param explain whether to tell of what cannot be booked, too
   */
  public record Query(
      HotelId hotel,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      int guests,
      List<Integer> childrenAges,
      boolean explain) {

    public Query {
      childrenAges = List.copyOf(childrenAges);
    }

    public Query(
        HotelId hotel,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        int guests,
        boolean explain) {
      this(hotel, start, end, guests, List.of(), explain);
    }

    public Query(HotelId hotel, Optional<LocalDate> start, Optional<LocalDate> end, int guests) {
      this(hotel, start, end, guests, false);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    /**
     * Both in the order of room type ids.
     *
     * @param notOffered every type that is not offered if that is to be explained, else nothing
     */
    record Done(Hotel hotel, List<Offer> offers, List<NotOffered> notOffered) implements Outcome {

      public Done {
        offers = List.copyOf(offers);
        notOffered = List.copyOf(notOffered);
      }
    }

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record EndsBeforeStart(LocalDate start, LocalDate end) implements Outcome {}

    record StayTooLong(int maxNights) implements Outcome {}
  }

  /**
   * A room type that can be booked.
   *
   * @param prices one for each standard that prices the whole stay and is open, at least one
   * @param movesNeeded how often the guests would have to change rooms, at the least: 0 if they can
   *     have one throughout, whoever else is given another door for that before they come; else as
   *     doors have been given until now; empty if on some night none is open that is large enough
   */
  public record Offer(
      RoomType roomType,
      RoomTypeAvailability availability,
      List<Pricing.Priced> prices,
      OptionalInt movesNeeded) {

    public Offer {
      prices = List.copyOf(prices);
    }

    /** One door is open throughout. */
    public Offer(
        RoomType roomType, RoomTypeAvailability availability, List<Pricing.Priced> prices) {
      this(roomType, availability, prices, OptionalInt.of(0));
    }

    private Offer needing(OptionalInt moves) {
      return new Offer(roomType, availability, prices, moves);
    }
  }

  /**
   * A room type that cannot be booked.
   *
   * @param availability what is left of it; empty if it is suspended
   * @param obstacles every reason why, at least one
   * @param freeWithoutMoving whether one more stay would have one room throughout all the same
   */
  public record NotOffered(
      RoomType roomType,
      Optional<RoomTypeAvailability> availability,
      List<Obstacle> obstacles,
      boolean freeWithoutMoving) {

    public NotOffered {
      obstacles = List.copyOf(obstacles);
    }

    /** A room is left throughout if one is left on every night. */
    NotOffered(
        RoomType roomType, Optional<RoomTypeAvailability> availability, List<Obstacle> obstacles) {
      this(
          roomType,
          availability,
          obstacles,
          availability.filter(left -> left.freeForWholeStay() > 0).isPresent());
    }

    private NotOffered needingMoves() {
      return new NotOffered(roomType, availability, obstacles, false);
    }
  }

  private final SaleFacts facts;
  private final Availability availability;
  private final RoomNights roomNights;
  private final OneRoomThroughout oneRoom;
  private final CityMemory memory;
  private final HotelClock clock;

  /**
   * A search over a store.
   *
   * @param memory asked first
   */
  public SearchRooms(
      SaleFacts facts,
      Availability availability,
      RoomNights roomNights,
      OneRoomThroughout oneRoom,
      CityMemory memory,
      HotelClock clock) {
    this.facts = facts;
    this.availability = availability;
    this.roomNights = roomNights;
    this.oneRoom = oneRoom;
    this.memory = memory;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    return remembered(query).map(sale -> search(query, sale)).orElseGet(() -> searchStore(query));
  }

  // What cannot be booked may be a type that is suspended, which nobody remembers.
  private Optional<HotelSale> remembered(Query query) {
    return query.explain() ? Optional.empty() : memory.find(query.hotel(), clock.common());
  }

  private Outcome searchStore(Query query) {
    return facts
        .of(query.hotel())
        .map(known -> search(query, new StoredSale(known, facts, availability, clock.common())))
        .orElseGet(() -> new Outcome.UnknownHotel(query.hotel()));
  }

  private Outcome search(Query query, HotelSale sale) {
    var hotel = sale.facts().hotel();
    var today = clock.now(hotel).date();
    var start = query.start().orElse(today);
    var end = query.end().orElse(start);
    if (end.isBefore(start)) {
      return new Outcome.EndsBeforeStart(start, end);
    }
    var stay = new Stay(start, end.equals(start) ? start.plusDays(1) : end);
    if (stay.length() > StayRequest.MAX_NIGHTS) {
      return new Outcome.StayTooLong(StayRequest.MAX_NIGHTS);
    }
    if (!sale.includes(stay)) {
      return searchStore(query);
    }
    var party = sale.facts().rulebook().party(query.guests(), query.childrenAges());
    return search(query, sale, new Obstacles(hotel, stay, party, today));
  }

  private Outcome search(Query query, HotelSale sale, Obstacles obstacles) {
    var hotel = obstacles.hotel();
    var known = sale.facts();
    if (!query.explain() && !obstacles.ofHotel().isEmpty()) {
      return new Outcome.Done(hotel, List.of(), List.of());
    }
    var types =
        known.types().stream()
            .filter(type -> query.explain() || obstacles.of(type).isEmpty())
            .toList();
    if (types.isEmpty()) {
      return new Outcome.Done(hotel, List.of(), List.of());
    }
    var findings = judge(types, sale, obstacles);
    var offers = findings.stream().flatMap(found -> found.offer().stream()).toList();
    var notOffered =
        query.explain()
            ? findings.stream().flatMap(found -> found.notOffered().stream()).toList()
            : List.<NotOffered>of();
    var lacking = lacking(offers, notOffered, known, obstacles);
    return new Outcome.Done(
        hotel,
        lacking.isEmpty() ? offers : withMoves(offers, lacking, obstacles),
        notOffered.stream()
            .map(found -> lacking.contains(found.roomType().id()) ? found.needingMoves() : found)
            .toList());
  }

  /** Types with a room on every night of which nobody more could have one throughout. */
  private Set<RoomTypeId> lacking(
      List<Offer> offers, List<NotOffered> notOffered, HotelFacts known, Obstacles obstacles) {
    var now = clock.now(obstacles.hotel());
    var types =
        Stream.concat(
                offers.stream().map(Offer::roomType),
                notOffered.stream().filter(NotOffered::freeWithoutMoving).map(NotOffered::roomType))
            .map(RoomType::id)
            .toList();
    return types.isEmpty()
        ? Set.of()
        : oneRoom.lackingFor(
            obstacles.party().guests(),
            obstacles.hotel().id(),
            types,
            obstacles.stay(),
            now,
            known.differences(types, now.date()));
  }

  /** Doors are looked at one by one only where no single one is left throughout. */
  private List<Offer> withMoves(List<Offer> offers, Set<RoomTypeId> lacking, Obstacles obstacles) {
    var open =
        roomNights.listOpenNights(obstacles.hotel().id(), lacking, obstacles.stay()).stream()
            .collect(Collectors.groupingBy(door -> door.room().type()));
    return offers.stream()
        .map(offer -> {
          var type = offer.roomType().id();
          return lacking.contains(type)
              ? offer.needing(moves(open.getOrDefault(type, List.of()), obstacles))
              : offer;
        })
        .toList();
  }

  // A door that is open throughout is needed by somebody else, who would have to move in its place.
  private static OptionalInt moves(List<OpenNights> open, Obstacles obstacles) {
    return DoorsInTurn.inTurn(obstacles.party().guests(), open, obstacles.stay())
        .map(doors -> OptionalInt.of(Math.max(1, doors.size() - 1)))
        .orElseGet(OptionalInt::empty);
  }

  private static List<StaySale.Finding> judge(
      List<RoomType> types, HotelSale sale, Obstacles obstacles) {
    var stay = obstacles.stay();
    var left = sale.left(stay);
    var rates = sale.rates(types.stream().map(RoomType::id).toList(), stay);
    var rules = new StaySale(obstacles, sale.facts().rulebook(), sale.facts().bearingOn(stay));
    return types.stream()
        .map(type ->
            rules.judge(
                type,
                Optional.ofNullable(left.get(type.id())),
                rates.getOrDefault(type.id(), RoomTypeRates.none())))
        .toList();
  }
}
