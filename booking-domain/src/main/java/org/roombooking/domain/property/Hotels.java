package org.roombooking.domain.property;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** All hotels. Lists are ordered by id, the oldest first. Contract: {@code HotelsContract}. */
public interface Hotels {

  void add(Hotel hotel);

  Optional<Versioned<Hotel>> find(HotelId id);

  /**
   * Finds a hotel of an owner who is about to change something of it. Whoever else takes it waits
   * until the transaction ends; bookings do not.
   */
  Optional<Versioned<Hotel>> take(HotelId id, UserId owner);

  Page<Hotel> list(PageRequest page);

  /** Some hotels; those that there are not are left out. */
  List<Hotel> listAll(Collection<HotelId> ids);

  Page<Hotel> listOwnedBy(UserId owner, PageRequest page);

  /**
   * Those that are active in a city.
   *
   * @param city its name, with small or capital letters from A to Z alike
   * @param country empty for a city of that name in any country
   */
  List<Hotel> listActiveIn(String city, Optional<CountryCode> country);

  /** Replaces what was read, unless somebody has changed it since. */
  Saving save(Versioned<Hotel> read, Hotel next);

  /** What became of a change. */
  sealed interface Saving {
    record Saved(Version version) implements Saving {}

    record Stale() implements Saving {}
  }
}
