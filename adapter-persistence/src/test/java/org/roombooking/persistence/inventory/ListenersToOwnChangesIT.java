package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.ArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.city.ChangeOfFacts;
import org.roombooking.application.testing.House;
import org.roombooking.domain.property.HotelId;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/** Whoever listens hears at once of what their own process has changed, and of nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListenersToOwnChangesIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final PostgresAdapters adapters = new PostgresAdapters(DATABASE.pool());

  @Test
  void a_listener_is_told_of_facts_that_this_process_has_changed_when_they_are_committed() {
    var ports = PostgresPorts.of(adapters, DATABASE.pool());
    var changes = adapters.cityChanges();
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var ofAnotherProcess = new PostgresAdapters(DATABASE.pool()).cityChanges();
    var heard = new ArrayList<HotelId>();
    var heardElsewhere = new ArrayList<HotelId>();
    changes.tell(heard::add);
    ofAnotherProcess.tell(heardElsewhere::add);

    ports
        .transactions()
        .call(() -> {
          ChangeOfFacts.PRICE.in(house, type);
          ChangeOfFacts.AMENITY.in(house, type);
          assertThat(heard).isEmpty();
          return house;
        });

    assertThat(heard).containsExactly(house.hotel().id());
    house.aPendingBooking(type, juneStay(10, 12));
    assertThat(heard).hasSize(1);
    assertThat(heardElsewhere).isEmpty();
  }
}
