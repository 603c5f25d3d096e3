package org.roombooking.application.inventory;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.property.HotelId;

/**
 * What a process remembers of hotels and their cities, so that a search need not read them. What is
 * not remembered wholly is not answered, so that the store has to be asked.
 */
public interface CityMemory {

  /**
   * Answers a search exactly as the store would have a moment ago.
   *
   * @param query for a stay that is not too long
   */
  Optional<Page<SearchCity.CityOffer>> search(SearchCity.Query query, Instant now);

  /** What a hotel sold a moment ago, if it is active and no sandbox. */
  Optional<HotelSale> find(HotelId hotel, Instant now);

  /** Of a process that remembers nothing. */
  static CityMemory none() {
    return new CityMemory() {

      @Override
      public Optional<Page<SearchCity.CityOffer>> search(SearchCity.Query query, Instant now) {
        return Optional.empty();
      }

      @Override
      public Optional<HotelSale> find(HotelId hotel, Instant now) {
        return Optional.empty();
      }
    };
  }
}
