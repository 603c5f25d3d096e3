package org.roombooking.application.inventory.city;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * What changes of all that hotels sell, for whoever keeps a copy of it. A change is told to every
 * copy that has begun before it was committed, exactly once to each, however long its transaction
 * took and whatever was committed meanwhile. Contract: {@code CityChangesContract}.
 */
public interface CityChanges {

  /**
   * Up to where changes have been told.
   *
   * @param snapshot which transactions had been committed, in the words of the store
   * @param now holds that have run out until then are known to have
   */
  record Mark(String snapshot, Instant now) {}

  /**
   * What has changed since a mark.
   *
   * @param hotels of which more may have changed than counts of nights
   * @param nights whose counts have changed
   */
  record Told(Mark next, Set<HotelId> hotels, List<TouchedNights> nights) {

    public Told {
      hotels = Set.copyOf(hotels);
      nights = List.copyOf(nights);
    }
  }

  /**
   * Nights of a hotel whose counts have changed.
   *
   * @param nights empty for all
   */
  record TouchedNights(HotelId hotel, Optional<Stay> nights) {}

  /**
   * From now on tells somebody at once of every hotel of which this process has changed more than
   * counts of nights, once that is committed and before those who changed it go on.
   */
  void tell(Consumer<HotelId> listener);

  /** Marks this moment: whoever reads a hotel after it will be told of what changes later. */
  Mark begin(Instant now);

  /** Every hotel that is active and no sandbox, those of a city together. */
  List<HotelId> list();

  /** Empty if the mark is of another store, so that everything has to be read again. */
  Optional<Told> since(Mark mark, Instant now);

  /** Reads hotels as of one moment; those that are not active, or sandboxes, are left out. */
  List<HotelOnSale> read(Collection<HotelId> hotels, Horizon horizon, Instant now);

  /** Counts nights as of one moment, of every hotel those from the first to the last touched. */
  List<HotelNights> count(Collection<TouchedNights> touched, Horizon horizon, Instant now);
}
