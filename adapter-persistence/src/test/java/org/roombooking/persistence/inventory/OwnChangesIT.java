package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.juneStay;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.CopyingProcess;
import org.roombooking.application.inventory.Searches;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/** Whoever sets up a hotel finds in it what they have set up, through the same process. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnChangesIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private static final Stay STAY = juneStay(10, 12);

  private final PostgresAdapters adapters = new PostgresAdapters(DATABASE.pool());
  private final Ports ports = PostgresPorts.of(adapters, DATABASE.pool());

  @Test
  void what_a_process_has_set_up_itself_is_found_by_it_at_once() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var process = CopyingProcess.of(house, adapters.cityChanges()).caughtUp();
    var ofAnother = new PostgresAdapters(DATABASE.pool()).cityChanges();
    var another = CopyingProcess.of(house, ofAnother).caughtUp();
    var before = process.searchCopy(Searches.in(house, STAY));

    house.setPrice(type, PriceStandard.BASE, STAY.arrival(), 700);

    var after = process.searchStore(Searches.in(house, STAY));
    assertThat(after).isNotEqualTo(before);
    assertThat(process.copy().find(house.hotel().id(), house.clock().instant())).isEmpty();
    assertThat(process.search(Searches.in(house, STAY))).isEqualTo(after);
    assertThat(another.searchCopy(Searches.in(house, STAY))).isEqualTo(before);
    house.clock().setTo(house.clock().instant().plusMillis(1));
    assertThat(process.caughtUp().searchCopy(Searches.in(house, STAY))).isEqualTo(after);
  }

  @Test
  void what_was_not_committed_was_not_set_up() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var process = CopyingProcess.of(house, adapters.cityChanges()).caughtUp();
    var before = process.searchCopy(Searches.in(house, STAY));

    assertThatThrownBy(() ->
            adapters
                .transactions()
                .call(() -> {
                  house.setPrice(type, PriceStandard.BASE, STAY.arrival(), 700);
                  throw new IllegalStateException("Changed my mind");
                }))
        .hasMessage("Changed my mind");

    assertThat(process.searchCopy(Searches.in(house, STAY))).isEqualTo(before);
  }
}
