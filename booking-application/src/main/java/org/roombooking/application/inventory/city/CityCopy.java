package org.roombooking.application.inventory.city;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.roombooking.application.inventory.CityMemory;
import org.roombooking.application.inventory.HotelSale;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.property.HotelId;

/**
 * What all hotels sell, as a process remembers it to answer searches in cities. It is written by
 * one thread and read by any. Blocks never change and are handed over in a map for many threads and
 * in lists that never change either, so readers neither lock nor see half of a change to a hotel.
 * They may see a change to one hotel and not yet one to another that was made before it. No sale is
 * decided by what is here.
 */
public final class CityCopy implements CityMemory {

  /** What is older than this is not answered from. */
  public static final Duration MOST_LAG = Duration.ofSeconds(2);

  private final Map<String, List<CityBlock>> cities = new ConcurrentHashMap<>();
  private volatile Optional<Instant> asOf = Optional.empty();

  private final Map<HotelId, Address> addresses = new ConcurrentHashMap<>();

  // What this process has changed itself, and when, as long as that may not be here yet.
  private final Map<HotelId, Instant> distrusted = new ConcurrentHashMap<>();

  // Known to the thread that writes.
  private final Map<Set<String>, Set<String>> amenities = new HashMap<>();

  private volatile int hotels;
  private volatile long bytes;

  @Override
  public Optional<Page<SearchCity.CityOffer>> search(SearchCity.Query query, Instant now) {
    if (!isFresh(now)) {
      return Optional.empty();
    }
    var blocks = blocksOf(SmallLetters.of(query.city()));
    for (var block : blocks) {
      if (!block.horizon().includes(query.stay())) {
        return Optional.empty();
      }
    }
    return Optional.of(new CitySearch(query, now, blocks).page());
  }

  @Override
  public Optional<HotelSale> find(HotelId hotel, Instant now) {
    return isFresh(now) && !distrusted.containsKey(hotel)
        ? find(hotel).map(place -> new RememberedHotel(place.block(), place.inBlock()))
        : Optional.empty();
  }

  private boolean isFresh(Instant now) {
    return asOf.filter(then -> !now.isAfter(then.plus(MOST_LAG))).isPresent();
  }

  /** Until when everything that happened is here; empty while it is not all here. */
  public Optional<Instant> asOf() {
    return asOf;
  }

  /** How many hotels are here. */
  public int hotels() {
    return hotels;
  }

  /** How many bytes they take at the most, about. */
  public long bytes() {
    return bytes;
  }

  /** Everything that happened until then is here now. */
  void settle(Instant now) {
    asOf = Optional.of(now);
    distrusted.values().removeIf(changed -> changed.isBefore(now));
  }

  /** What is here of a hotel may have been so before something that was changed at a time. */
  void distrust(HotelId hotel, Instant changed) {
    distrusted.merge(hotel, changed, (one, next) -> one.isAfter(next) ? one : next);
  }

  void forgetAll() {
    asOf = Optional.empty();
    cities.clear();
    addresses.clear();
    distrusted.clear();
    amenities.clear();
    hotels = 0;
    bytes = 0;
  }

  /** The nights that are kept of a hotel; empty if it is not here. */
  Optional<Horizon> horizonOf(HotelId hotel) {
    return find(hotel).map(place -> place.block().horizon());
  }

  /**
   * Puts hotels in the place of what was known of them.
   *
   * @param asked those that were to be read; one that was not found is forgotten
   */
  void put(Collection<HotelId> asked, List<HotelOnSale> found, Horizon horizon) {
    var byId =
        found.stream().collect(Collectors.toMap(read -> read.facts().hotel().id(), read -> read));
    var gone = new HashSet<>(asked);
    gone.removeAll(byId.keySet());
    gone.forEach(this::remove);
    var added = new HashMap<String, List<HotelOnSale>>();
    for (var read : found) {
      var shared = sharingAmenities(read);
      var city = SmallLetters.of(read.facts().hotel().profile().city());
      if (!replace(shared, city, horizon)) {
        added.computeIfAbsent(city, name -> new ArrayList<>()).add(shared);
      }
    }
    added.forEach((city, read) -> add(city, read, horizon));
    measure();
  }

  private boolean replace(HotelOnSale read, String city, Horizon horizon) {
    var known = find(read.facts().hotel().id());
    if (known
        .filter(
            place -> place.address().city().equals(city) && place.block().horizon().equals(horizon))
        .isEmpty()) {
      remove(read.facts().hotel().id());
      return false;
    }
    var place = known.get();
    exchange(place, BlockBuilding.replace(place.block(), place.inBlock(), List.of(read)));
    return true;
  }

  private void add(String city, List<HotelOnSale> read, Horizon horizon) {
    var blocks = new ArrayList<>(blocksOf(city));
    int first = blocks.size();
    int done = 0;
    if (!blocks.isEmpty() && blocks.getLast().horizon().equals(horizon)) {
      var last = blocks.removeLast();
      first--;
      done = Math.min(read.size(), CityBlock.MOST_HOTELS - last.hotels());
      blocks.add(done == 0 ? last : BlockBuilding.with(last, read.subList(0, done)));
    }
    for (; done < read.size(); done += CityBlock.MOST_HOTELS) {
      int end = Math.min(read.size(), done + CityBlock.MOST_HOTELS);
      blocks.add(BlockBuilding.of(horizon, read.subList(done, end)));
    }
    cities.put(city, List.copyOf(blocks));
    address(city, first);
  }

  private void remove(HotelId hotel) {
    find(hotel)
        .ifPresent(place ->
            exchange(place, BlockBuilding.replace(place.block(), place.inBlock(), List.of())));
    addresses.remove(hotel);
  }

  /** Counts nights of a hotel anew; one that is not here, or has other types, is left as it is. */
  void count(HotelNights counted) {
    find(counted.hotel())
        .ifPresent(place ->
            counted
                .inOrderOf(place.block().hotel(place.inBlock()).types())
                .ifPresent(nights -> exchange(place, place.block().with(place.inBlock(), nights))));
  }

  /** Where a hotel was put. Whoever reads meanwhile may find another there, or nothing. */
  private record Address(String city, int number, int inBlock) {}

  private record Place(Address address, CityBlock block) {

    int inBlock() {
      return address.inBlock();
    }
  }

  private Optional<Place> find(HotelId hotel) {
    return Optional.ofNullable(addresses.get(hotel))
        .flatMap(address -> {
          var blocks = blocksOf(address.city());
          return address.number() < blocks.size()
              ? Optional.of(new Place(address, blocks.get(address.number())))
                  .filter(place -> place.block().hasAt(place.inBlock(), hotel))
              : Optional.empty();
        });
  }

  private void exchange(Place place, CityBlock next) {
    var city = place.address().city();
    int number = place.address().number();
    var blocks = new ArrayList<>(blocksOf(city));
    if (next.hotels() == 0) {
      blocks.remove(number);
    } else {
      blocks.set(number, next);
    }
    if (blocks.isEmpty()) {
      cities.remove(city);
    } else {
      cities.put(city, List.copyOf(blocks));
    }
    if (next.hotels() < place.block().hotels()) {
      address(city, number);
    }
  }

  /** Writes down where the hotels of a city are now, from one block on. */
  private void address(String city, int first) {
    var blocks = blocksOf(city);
    for (int number = first; number < blocks.size(); number++) {
      for (int hotel = 0; hotel < blocks.get(number).hotels(); hotel++) {
        addresses.put(
            blocks.get(number).hotel(hotel).hotel().id(), new Address(city, number, hotel));
      }
    }
  }

  private List<CityBlock> blocksOf(String city) {
    return cities.getOrDefault(city, List.of());
  }

  private HotelOnSale sharingAmenities(HotelOnSale read) {
    return read.withAmenities(names -> amenities.computeIfAbsent(names, same -> same));
  }

  private void measure() {
    hotels = addresses.size();
    bytes = cities.values().stream().flatMap(List::stream).mapToLong(CityBlock::bytes).sum();
  }
}
