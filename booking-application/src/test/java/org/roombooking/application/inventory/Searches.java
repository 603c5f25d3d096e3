package org.roombooking.application.inventory;

import java.util.Optional;
import java.util.Set;
import org.roombooking.application.testing.House;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.stay.Stay;

/** What two guests look for who take any room. */
public final class Searches {

  private Searches() {}

  public static SearchCity.Query inBangkok(Stay stay, String... amenities) {
    return new SearchCity.Query(
        "Bangkok",
        Optional.empty(),
        stay,
        2,
        SearchCity.PriceRange.any(),
        Set.of(amenities),
        new PageRequest(1, PageRequest.MAX_LIMIT));
  }

  public static SearchRooms.Query in(House house, Stay stay) {
    return new SearchRooms.Query(
        house.hotel().id(), Optional.of(stay.arrival()), Optional.of(stay.departure()), 2);
  }
}
