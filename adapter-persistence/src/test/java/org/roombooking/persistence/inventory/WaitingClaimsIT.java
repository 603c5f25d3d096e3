package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/**
 * A claim for the nights from the 10th to the 13th that has to wait for a transaction which has
 * changed the 11th and the 12th. When its turn comes, its statement is older than the change.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingClaimsIT {

  private static final Claim GRANTED = new Claim.Granted();

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  private enum End {
    COMMIT,
    ROLLBACK
  }

  @Test
  void is_refused_when_the_last_room_went_meanwhile() throws Exception {
    var type = aTypeWithTheNightsOpen(1);

    assertThat(claimDuring("held = held + 1", End.COMMIT, type))
        .isEqualTo(
            new Claim.NoInventory(
                List.of(
                    new RoomTypeNight(type.id(), june(11)),
                    new RoomTypeNight(type.id(), june(12)))));

    assertThat(heldAndSold()).containsExactly("10|0|0", "11|1|0", "12|1|0", "13|0|0");
  }

  @Test
  void counts_on_top_of_what_the_other_took() throws Exception {
    var type = aTypeWithTheNightsOpen(3);

    assertThat(claimDuring("held = held + 1, sold = sold + 1", End.COMMIT, type))
        .isEqualTo(GRANTED);

    assertThat(heldAndSold()).containsExactly("10|1|0", "11|2|1", "12|2|1", "13|1|0");
  }

  @Test
  void is_granted_when_the_other_came_to_nothing() throws Exception {
    var type = aTypeWithTheNightsOpen(1);

    assertThat(claimDuring("held = held + 1", End.ROLLBACK, type)).isEqualTo(GRANTED);

    assertThat(heldAndSold()).containsExactly("10|1|0", "11|1|0", "12|1|0", "13|1|0");
  }

  @Test
  void gets_the_room_that_the_other_gave_back() throws Exception {
    var type = aTypeWithTheNightsOpen(1);
    assertThat(hold(type, juneStay(11, 13))).isEqualTo(GRANTED);

    assertThat(claimDuring("held = held - 1", End.COMMIT, type)).isEqualTo(GRANTED);

    assertThat(heldAndSold()).containsExactly("10|1|0", "11|1|0", "12|1|0", "13|1|0");
  }

  @Test
  void gets_the_room_that_the_other_added() throws Exception {
    var type = aTypeWithTheNightsOpen(1);
    assertThat(hold(type, juneStay(11, 13))).isEqualTo(GRANTED);

    assertThat(claimDuring("sell_limit = sell_limit + 1", End.COMMIT, type)).isEqualTo(GRANTED);

    assertThat(heldAndSold()).containsExactly("10|1|0", "11|2|0", "12|2|0", "13|1|0");
  }

  private RoomType aTypeWithTheNightsOpen(int rooms) {
    var type = new Given(ports).aRoomTypeWithRooms(rooms);
    assertThat(hold(type, juneStay(10, 14))).isEqualTo(GRANTED);
    ports.roomTypeNights().releaseHeld(type.hotel(), demand(type, juneStay(10, 14)));
    return type;
  }

  private Claim claimDuring(String change, End end, RoomType type) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var other = DATABASE.pool().getConnection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("set local watch.past_adapters = 'on'");
      statement.execute(
          "update room_type_night set " + change + " where night in ('2030-06-11', '2030-06-12')");
      var claim = threads.submit(() -> hold(type, juneStay(10, 14)));
      DATABASE.awaitSomebodyWaiting();
      statement.execute(end.name());
      return claim.get();
    }
  }

  private Claim hold(RoomType type, Stay stay) {
    return ports.roomTypeNights().hold(type.hotel(), demand(type, stay));
  }

  private static NightDemand demand(RoomType type, Stay stay) {
    return NightDemand.of(stay, Map.of(type.id(), 1));
  }

  private static List<String> heldAndSold() {
    return DATABASE.rows(
        "select extract(day from night), held, sold from room_type_night order by night");
  }
}
