package org.roombooking.application.inventory.city;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.application.pricing.ReadSaleFacts;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.amenity.Amenity;
import org.roombooking.domain.stay.Stay;

/** Changes for tests: all that ports tell is told anew at every question. */
public final class ReadThroughPorts implements CityChanges {

  private final Ports ports;

  public ReadThroughPorts(Ports ports) {
    this.ports = ports;
  }

  @Override
  public void tell(Consumer<HotelId> listener) {}

  @Override
  public Mark begin(Instant now) {
    return new Mark("", now);
  }

  @Override
  public List<HotelId> list() {
    return hotels()
        .sorted(Comparator.comparing(hotel -> SmallLetters.of(hotel.profile().city())))
        .map(Hotel::id)
        .toList();
  }

  private Stream<Hotel> hotels() {
    return pages(page -> ports.hotels().list(page).items())
        .filter(Hotel::active)
        .filter(hotel -> !hotel.isSandbox());
  }

  private static <T> Stream<T> pages(Function<PageRequest, List<T>> page) {
    return Stream.iterate(1, number -> number + 1)
        .map(number -> page.apply(new PageRequest(number, PageRequest.MAX_LIMIT)))
        .takeWhile(items -> !items.isEmpty())
        .flatMap(List::stream);
  }

  @Override
  public Optional<Told> since(Mark mark, Instant now) {
    var all = pages(page -> ports.hotels().list(page).items()).map(Hotel::id);
    return Optional.of(new Told(mark, all.collect(Collectors.toSet()), List.of()));
  }

  @Override
  public List<HotelOnSale> read(Collection<HotelId> wanted, Horizon horizon, Instant now) {
    return hotels()
        .filter(hotel -> wanted.contains(hotel.id()))
        .map(hotel -> read(hotel, horizon, now))
        .toList();
  }

  private HotelOnSale read(Hotel hotel, Horizon horizon, Instant now) {
    var id = hotel.id();
    var nights = nights(id, Span.all(horizon), horizon, now).types();
    var amenities = new HashMap<RoomTypeId, Set<String>>();
    pages(page -> ports.amenities().list(id, page).items())
        .forEach((Amenity amenity) ->
            amenities
                .computeIfAbsent(amenity.roomType(), type -> new HashSet<>())
                .add(SmallLetters.of(amenity.name())));
    var facts =
        new ReadSaleFacts(
                ports.hotels(),
                ports.roomTypes(),
                ports.rulebooks(),
                ports.restrictions(),
                ports.roomNights(),
                ports.rateCalendar())
            .of(id)
            .orElseThrow();
    return new HotelOnSale(
        facts.within(horizon.nights()),
        facts.types().stream()
            .filter(RoomType::active)
            .map(type ->
                new HotelOnSale.TypeOnSale(
                    type,
                    amenities.getOrDefault(type.id(), Set.of()),
                    tracks(id, type.id(), horizon),
                    nights.get(type.id())))
            .toList());
  }

  private record Track(PriceStandard standard, OptionalInt guests) {}

  private List<PriceTrack> tracks(HotelId hotel, RoomTypeId type, Horizon horizon) {
    var tracks = new HashMap<Track, long[]>();
    pages(page -> ports.rateCalendar().list(hotel, type, Optional.empty(), page).items())
        .filter(RoomPrice::available)
        .forEach(price -> {
          int place = horizon.placeOf(price.night());
          if (place >= 0 && place < horizon.length()) {
            tracks
                    .computeIfAbsent(
                        new Track(price.standard(), price.guests()), track -> none(horizon))[
                    place] =
                price.price().minorUnits();
          }
        });
    return tracks.entrySet().stream()
        .map(track ->
            new PriceTrack(track.getKey().standard(), track.getKey().guests(), track.getValue()))
        .toList();
  }

  private static long[] none(Horizon horizon) {
    var none = new long[horizon.length()];
    Arrays.fill(none, PriceTrack.NONE);
    return none;
  }

  @Override
  public List<HotelNights> count(Collection<TouchedNights> touched, Horizon horizon, Instant now) {
    var wanted = new LinkedHashMap<HotelId, Span>();
    for (var nights : touched) {
      var span = nights.nights().map(stay -> Span.of(stay, horizon)).orElse(Span.all(horizon));
      if (span.from() < span.to()) {
        wanted.merge(nights.hotel(), span, Span::and);
      }
    }
    return wanted.entrySet().stream()
        .map(hotel -> nights(hotel.getKey(), hotel.getValue(), horizon, now))
        .toList();
  }

  /** Places of nights, the last one excluded. */
  private record Span(int from, int to) {

    static Span all(Horizon horizon) {
      return new Span(0, horizon.length());
    }

    static Span of(Stay stay, Horizon horizon) {
      return new Span(
          Math.max(0, horizon.placeOf(stay.arrival())),
          Math.min(horizon.length(), horizon.placeOf(stay.departure())));
    }

    Span and(Span other) {
      return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
  }

  private HotelNights nights(HotelId hotel, Span span, Horizon horizon, Instant now) {
    var types = new HashMap<RoomTypeId, TypeNights>();
    for (var left : ports.availability().of(hotel, horizon.nights(), now)) {
      types.put(left.type(), nights(left, span));
    }
    return new HotelNights(hotel, types);
  }

  private static TypeNights nights(RoomTypeAvailability left, Span span) {
    var free = new short[span.to() - span.from()];
    for (int i = 0; i < free.length; i++) {
      free[i] = (short) left.nights().get(span.from() + i).free();
    }
    return new TypeNights(span.from(), free);
  }
}
