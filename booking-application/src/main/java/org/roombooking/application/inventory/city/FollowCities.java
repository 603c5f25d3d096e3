package org.roombooking.application.inventory.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.property.HotelId;

/** Fills a copy of what hotels sell, and then keeps it fresh round by round. For one thread. */
public final class FollowCities {

  /** As many nights as most guests look ahead. */
  public static final int NIGHTS = 400;

  /** The most that a copy may take. */
  public static final long MOST_BYTES = 200L << 20;

  private static final int HOTELS_AT_ONCE = CityBlock.MOST_HOTELS;
  // From then on nights that have passed make way for later ones.
  private static final int DAYS_UNTIL_MOVED = 14;

  /** What became of a round. */
  public sealed interface Outcome {

    /** Everything is here that happened until the round began. */
    record Fresh() implements Outcome {}

    /**
     * There is more to be read before that can be said; the next round can begin at once.
     *
     * @param hotels that are to be read
     */
    record Reading(int hotels) implements Outcome {}

    /**
     * There are more hotels than may be kept. Nothing is kept, and no further round does anything.
     */
    record TooMany(int hotels) implements Outcome {}
  }

  private final CityChanges changes;
  private final CityCopy copy;
  private final HotelClock clock;
  private final int nights;
  private final long mostBytes;
  private Optional<CityChanges.Mark> mark = Optional.empty();
  private Horizon horizon;
  // Of which the copy says what is not so any more, and those whose nights are to be moved on.
  private final Set<HotelId> stale = new LinkedHashSet<>();
  private final Set<HotelId> toMove = new LinkedHashSet<>();
  private volatile boolean isTooLarge;

  /**
   * Fills a copy.
   *
   * @param nights how many are kept of a hotel
   * @param mostBytes that it may take
   */
  public FollowCities(
      CityChanges changes, CityCopy copy, HotelClock clock, int nights, long mostBytes) {
    this.changes = changes;
    this.copy = copy;
    this.clock = clock;
    this.nights = nights;
    this.mostBytes = mostBytes;
    this.horizon = new Horizon(LocalDate.EPOCH, nights);
    changes.tell(this::distrust);
  }

  /** Does what is to be done now, but not for long. After a failure it is just begun again. */
  public Outcome round() {
    if (isTooLarge) {
      return new Outcome.TooMany(copy.hotels());
    }
    var now = clock.common();
    if (mark.isEmpty()) {
      begin(now);
    } else {
      hear(mark.get(), now);
    }
    moveOn(now);
    readSome(stale, now);
    if (copy.bytes() > mostBytes) {
      return giveUp();
    }
    if (!stale.isEmpty()) {
      return new Outcome.Reading(stale.size());
    }
    copy.settle(now);
    readSome(toMove, now);
    return toMove.isEmpty() ? new Outcome.Fresh() : new Outcome.Reading(toMove.size());
  }

  private void distrust(HotelId changed) {
    if (!isTooLarge) {
      copy.distrust(changed, clock.common());
    }
  }

  private Outcome giveUp() {
    int hotels = copy.hotels();
    isTooLarge = true;
    copy.forgetAll();
    return new Outcome.TooMany(hotels);
  }

  // The mark comes before everything that is read: what changes while it is read is told later.
  private void begin(Instant now) {
    var next = changes.begin(now);
    copy.forgetAll();
    stale.clear();
    toMove.clear();
    horizon = horizonAt(now);
    stale.addAll(changes.list());
    mark = Optional.of(next);
  }

  private void hear(CityChanges.Mark last, Instant now) {
    var told = changes.since(last, now);
    if (told.isEmpty()) {
      begin(now);
      return;
    }
    stale.addAll(told.get().hotels());
    count(told.get().nights(), now);
    mark = Optional.of(told.get().next());
  }

  // Counts are told by their places in the horizon; a hotel with another one is read as a whole.
  private void count(Collection<CityChanges.TouchedNights> touched, Instant now) {
    var known =
        touched.stream()
            .filter(nights -> copy.horizonOf(nights.hotel()).filter(horizon::equals).isPresent())
            .toList();
    touched.stream()
        .map(CityChanges.TouchedNights::hotel)
        .filter(hotel -> copy.horizonOf(hotel).filter(other -> !other.equals(horizon)).isPresent())
        .forEach(stale::add);
    if (!known.isEmpty()) {
      changes.count(known, horizon, now).forEach(copy::count);
    }
  }

  private void moveOn(Instant now) {
    if (horizonAt(now).first().isAfter(horizon.first().plusDays(DAYS_UNTIL_MOVED))) {
      horizon = horizonAt(now);
      toMove.addAll(changes.list());
    }
  }

  // Where the day begins last it is still yesterday.
  private Horizon horizonAt(Instant now) {
    return new Horizon(now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1), nights);
  }

  private void readSome(Set<HotelId> waiting, Instant now) {
    var next = waiting.stream().limit(HOTELS_AT_ONCE).toList();
    if (!next.isEmpty()) {
      copy.put(next, changes.read(next, horizon, now), horizon);
      stale.removeAll(next);
      toMove.removeAll(next);
    }
  }
}
