package org.roombooking.persistence.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.CopyingProcess;
import org.roombooking.application.pricing.SaleFactsContract;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.testing.CountedStatements;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JooqSaleFactsIT implements SaleFactsContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final CountedStatements statements = new CountedStatements();
  private final PostgresAdapters adapters = new PostgresAdapters(statements.over(DATABASE.pool()));
  private final Ports ports = PostgresPorts.of(adapters, DATABASE.pool());
  private final Ports ofAnotherProcess = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }

  @Test
  void facts_that_have_not_changed_are_one_statement() {
    var house = House.over(ports);
    var type = house.aRoomType(2);
    ports.saleFacts().of(house.hotel().id());
    statements.sinceLast();

    ports.saleFacts().of(house.hotel().id());
    assertThat(statements.sinceLast()).isEqualTo(1);

    ports.saleFacts().of(house.hotel().id(), List.of(type.id()), juneStay(10, 12));
    assertThat(statements.sinceLast()).isEqualTo(1);
  }

  @Test
  void facts_that_a_copy_of_cities_has_read_need_not_be_read_again() {
    var house = House.over(ofAnotherProcess);
    house.aRoomType(2);
    CopyingProcess.of(house, adapters.cityChanges()).caughtUp();
    statements.sinceLast();

    assertThat(types(house)).containsExactly(true);
    assertThat(statements.sinceLast()).isEqualTo(1);
  }

  @Test
  void what_another_process_changes_is_seen_at_once() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    assertThat(types(house)).containsExactly(true);

    ofAnotherProcess.roomTypes().setActive(type.hotel(), type.id(), false);

    assertThat(types(house)).containsExactly(false);
  }

  private List<Boolean> types(House house) {
    return ports.saleFacts().of(house.hotel().id()).orElseThrow().types().stream()
        .map(type -> type.active())
        .toList();
  }

  @Test
  void facts_that_were_never_counted_are_not_kept() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    DATABASE.execute("delete from hotel_facts");
    assertThat(types(house)).containsExactly(true);

    DATABASE.execute("update room_type set active = false");

    assertThat(types(house)).containsExactly(false);
    assertThat(type.active()).isTrue();
  }
}
