package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.application.inventory.city.CityCopy;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.testing.House;

/** A process with its copy of what hotels sell, and a house by whose clock it goes. */
public record CopyingProcess(House house, CityCopy copy, FollowCities follow) {

  /** How many nights it keeps. */
  public static final int NIGHTS = 40;

  private static final int MOST_ROUNDS = 20;

  public static CopyingProcess of(House house, CityChanges changes) {
    return of(house, changes, FollowCities.MOST_BYTES);
  }

  /** One whose copy may take so many bytes and no more. */
  static CopyingProcess of(House house, CityChanges changes, long mostBytes) {
    var copy = new CityCopy();
    var clock = new HotelClock(house.clock());
    return new CopyingProcess(
        house, copy, new FollowCities(changes, copy, clock, NIGHTS, mostBytes));
  }

  public CopyingProcess caughtUp() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (follow.round() instanceof FollowCities.Outcome.Fresh) {
        return this;
      }
    }
    throw new AssertionError("It never has everything");
  }

  public Instant now() {
    return house.clock().instant();
  }

  /** What a guest is told by this process. */
  public SearchCity.Outcome search(SearchCity.Query query) {
    return house.useCases().searchCity(copy).handle(query);
  }

  /** What a guest is told by this process. */
  public SearchRooms.Outcome search(SearchRooms.Query query) {
    return house.useCases().searchRooms(copy).handle(query);
  }

  /** The same where it is known to be told out of the copy. */
  public SearchCity.Outcome searchCopy(SearchCity.Query query) {
    assertThat(copy.search(query, now())).isPresent();
    return search(query);
  }

  /** The same where it is known to be told out of the copy. */
  public SearchRooms.Outcome searchCopy(SearchRooms.Query query) {
    assertThat(copy.find(query.hotel(), now())).isPresent();
    return search(query);
  }

  /** What a guest is told who asks the store. */
  public SearchCity.Outcome searchStore(SearchCity.Query query) {
    return house.useCases().searchCity().handle(query);
  }

  /** What a guest is told who asks the store. */
  public SearchRooms.Outcome searchStore(SearchRooms.Query query) {
    return house.useCases().searchRooms().handle(query);
  }
}
