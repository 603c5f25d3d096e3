package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.inventory.city.CityCopy;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.testing.House;
import org.roombooking.persistence.PostgresAdapters;

/** A process with its copy of what hotels sell, and a house by whose clock it goes. */
public record CopyingProcess(House house, CityCopy copy, FollowCities follow) {

  private static final int NIGHTS = 90;
  private static final int MOST_ROUNDS = 20;

  static CopyingProcess beside(House house, DataSource database) {
    return of(house, new PostgresAdapters(database));
  }

  /** The process that does what is done in the house, if that has these adapters. */
  public static CopyingProcess of(House house, PostgresAdapters adapters) {
    var copy = new CityCopy();
    var changes = adapters.cityChanges();
    var clock = new HotelClock(house.clock());
    return new CopyingProcess(
        house, copy, new FollowCities(changes, copy, clock, NIGHTS, FollowCities.MOST_BYTES));
  }

  public CopyingProcess caughtUp() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (follow.round() instanceof FollowCities.Outcome.Fresh) {
        return this;
      }
    }
    throw new AssertionError("It never has everything");
  }

  SearchCity.Outcome search(SearchCity.Query query) {
    assertThat(copy.search(query, house.clock().instant())).isPresent();
    return house.useCases().searchCity(copy).handle(query);
  }

  SearchRooms.Outcome search(SearchRooms.Query query) {
    assertThat(copy.find(query.hotel(), house.clock().instant())).isPresent();
    return house.useCases().searchRooms(copy).handle(query);
  }
}
