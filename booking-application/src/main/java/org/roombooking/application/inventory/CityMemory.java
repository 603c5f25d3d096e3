package org.roombooking.application.inventory;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.domain.page.Page;

/** What a process remembers of the hotels of cities, so that a search need not read them all. */
public interface CityMemory {

  /**
   * Answers a search exactly as the store would have a moment ago; empty for what is not remembered
   * wholly, so that the store has to be asked.
   *
   * @param query for a stay that is not too long
   */
  Optional<Page<SearchCity.CityOffer>> search(SearchCity.Query query, Instant now);

  /** Of a process that remembers nothing. */
  static CityMemory none() {
    return (query, now) -> Optional.empty();
  }
}
