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

  // Known to the thread that writes.
  private final Map<HotelId, String> cityOfHotel = new HashMap<>();
  private final Map<Set<String>, Set<String>> amenities = new HashMap<>();

  private volatile int hotels;
  private volatile long bytes;

  @Override
  public Optional<Page<SearchCity.CityOffer>> search(SearchCity.Query query, Instant now) {
    if (asOf.filter(then -> !now.isAfter(then.plus(MOST_LAG))).isEmpty()) {
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
  }

  void forgetAll() {
    asOf = Optional.empty();
    cities.clear();
    cityOfHotel.clear();
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
    var byId = found.stream().collect(Collectors.toMap(read -> read.hotel().id(), read -> read));
    var gone = new HashSet<>(asked);
    gone.removeAll(byId.keySet());
    gone.forEach(this::remove);
    var added = new HashMap<String, List<HotelOnSale>>();
    for (var read : found) {
      var shared = sharingAmenities(read);
      var city = SmallLetters.of(read.hotel().profile().city());
      if (!replace(shared, city, horizon)) {
        added.computeIfAbsent(city, name -> new ArrayList<>()).add(shared);
      }
    }
    added.forEach((city, read) -> add(city, read, horizon));
    measure();
  }

  private boolean replace(HotelOnSale read, String city, Horizon horizon) {
    var known = find(read.hotel().id());
    if (known
        .filter(place -> place.city().equals(city) && place.block().horizon().equals(horizon))
        .isEmpty()) {
      remove(read.hotel().id());
      return false;
    }
    var place = known.get();
    exchange(place, BlockBuilding.replace(place.block(), place.inBlock(), List.of(read)));
    return true;
  }

  private void add(String city, List<HotelOnSale> read, Horizon horizon) {
    var blocks = new ArrayList<>(blocksOf(city));
    int done = 0;
    if (!blocks.isEmpty() && blocks.getLast().horizon().equals(horizon)) {
      var last = blocks.removeLast();
      done = Math.min(read.size(), CityBlock.MOST_HOTELS - last.hotels());
      blocks.add(done == 0 ? last : BlockBuilding.with(last, read.subList(0, done)));
    }
    for (; done < read.size(); done += CityBlock.MOST_HOTELS) {
      int end = Math.min(read.size(), done + CityBlock.MOST_HOTELS);
      blocks.add(BlockBuilding.of(horizon, read.subList(done, end)));
    }
    cities.put(city, List.copyOf(blocks));
    read.forEach(hotel -> cityOfHotel.put(hotel.hotel().id(), city));
  }

  private void remove(HotelId hotel) {
    find(hotel)
        .ifPresent(place ->
            exchange(place, BlockBuilding.replace(place.block(), place.inBlock(), List.of())));
    cityOfHotel.remove(hotel);
  }

  /** Counts nights of a hotel anew; one that is not here, or has other types, is left as it is. */
  void count(HotelNights counted) {
    find(counted.hotel())
        .ifPresent(place ->
            counted
                .inOrderOf(place.block().hotel(place.inBlock()).types())
                .ifPresent(nights -> exchange(place, place.block().with(place.inBlock(), nights))));
  }

  private record Place(String city, int number, CityBlock block, int inBlock) {}

  private Optional<Place> find(HotelId hotel) {
    var city = Optional.ofNullable(cityOfHotel.get(hotel));
    var blocks = city.map(this::blocksOf).orElse(List.of());
    for (int number = 0; number < blocks.size(); number++) {
      var inBlock = blocks.get(number).placeOf(hotel);
      if (inBlock.isPresent()) {
        return Optional.of(new Place(city.get(), number, blocks.get(number), inBlock.getAsInt()));
      }
    }
    return Optional.empty();
  }

  private void exchange(Place place, CityBlock next) {
    var blocks = new ArrayList<>(blocksOf(place.city()));
    if (next.hotels() == 0) {
      blocks.remove(place.number());
    } else {
      blocks.set(place.number(), next);
    }
    if (blocks.isEmpty()) {
      cities.remove(place.city());
    } else {
      cities.put(place.city(), List.copyOf(blocks));
    }
  }

  private List<CityBlock> blocksOf(String city) {
    return cities.getOrDefault(city, List.of());
  }

  private HotelOnSale sharingAmenities(HotelOnSale read) {
    return read.withAmenities(names -> amenities.computeIfAbsent(names, same -> same));
  }

  private void measure() {
    hotels = cityOfHotel.size();
    bytes = cities.values().stream().flatMap(List::stream).mapToLong(CityBlock::bytes).sum();
  }
}
