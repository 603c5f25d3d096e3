package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.testing.House;
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

  private static SearchRooms.Query wantedIn(House house) {
    return new SearchRooms.Query(
        house.hotel().id(), Optional.of(STAY.arrival()), Optional.of(STAY.departure()), 2);
  }

  @Test
  void what_a_process_has_set_up_itself_is_found_by_it_at_once() {
    var adapters = new PostgresAdapters(DATABASE.pool());
    var house = House.over(PostgresPorts.of(adapters, DATABASE.pool()));
    var type = house.aRoomType(1);
    var process = CopyingProcess.of(house, adapters).caughtUp();
    var another = CopyingProcess.beside(house, DATABASE.pool()).caughtUp();
    var before = process.search(wantedIn(house));

    house.setPrice(type, PriceStandard.BASE, STAY.arrival(), 700);

    var after = house.useCases().searchRooms().handle(wantedIn(house));
    assertThat(after).isNotEqualTo(before);
    assertThat(process.copy().find(house.hotel().id(), house.clock().instant())).isEmpty();
    assertThat(house.useCases().searchRooms(process.copy()).handle(wantedIn(house)))
        .isEqualTo(after);
    assertThat(another.search(wantedIn(house))).isEqualTo(before);
    house.clock().setTo(house.clock().instant().plusMillis(1));
    assertThat(process.caughtUp().search(wantedIn(house))).isEqualTo(after);
  }

  @Test
  void what_was_not_committed_was_not_set_up() {
    var adapters = new PostgresAdapters(DATABASE.pool());
    var house = House.over(PostgresPorts.of(adapters, DATABASE.pool()));
    var type = house.aRoomType(1);
    var process = CopyingProcess.of(house, adapters).caughtUp();
    var before = process.search(wantedIn(house));

    assertThatThrownBy(() ->
            adapters
                .transactions()
                .call(() -> {
                  house.setPrice(type, PriceStandard.BASE, STAY.arrival(), 700);
                  throw new IllegalStateException("Changed my mind");
                }))
        .hasMessage("Changed my mind");

    assertThat(process.search(wantedIn(house))).isEqualTo(before);
  }
}
