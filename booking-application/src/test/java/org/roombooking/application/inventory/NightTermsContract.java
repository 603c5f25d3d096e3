package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What every {@link Availability} must tell of how a night comes to have so many rooms left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface NightTermsContract extends NightsLeft {

  @Test
  default void every_term_of_a_night_is_told() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(4);
    suspend(given.aRoomOf(type));
    hold(type, juneStay(10, 12), 1);
    confirm(hold(type, juneStay(11, 12), 2));
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), juneStay(11, 13), 3);

    var terms = terms(type, juneStay(9, 14), NOW);

    assertThat(terms)
        .containsExactly(
            new NightTerms(june(9), 5, 1, 0, 0, 0, 0),
            new NightTerms(june(10), 5, 1, 0, 1, 0, 0),
            new NightTerms(june(11), 5, 1, 2, 1, 0, 3),
            new NightTerms(june(12), 5, 1, 0, 0, 0, 3),
            new NightTerms(june(13), 5, 1, 0, 0, 0, 0));
    assertThat(terms.stream().map(NightTerms::sellable)).containsExactly(4, 3, 4, 7, 4);
  }

  @Test
  default void a_hold_that_has_run_out_is_no_term_of_its_night() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);
    hold(type, juneStay(10, 11), 1);

    assertThat(terms(type, juneStay(10, 11), END_OF_HOLD.minusMillis(1)))
        .containsExactly(new NightTerms(june(10), 2, 0, 0, 1, 0, 0));
    assertThat(terms(type, juneStay(10, 11), END_OF_HOLD))
        .containsExactly(new NightTerms(june(10), 2, 0, 0, 0, 0, 0));
  }

  @Test
  default void where_more_are_sold_than_may_be_less_than_nothing_is_sellable() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    confirm(hold(type, juneStay(10, 11), 1));
    suspend(room);

    assertThat(terms(type, juneStay(10, 11), NOW))
        .containsExactly(new NightTerms(june(10), 1, 1, 1, 0, 0, 0))
        .allMatch(night -> night.sellable() == -1);
  }

  @Test
  default void a_type_without_rooms_has_terms_of_nothing() {
    var type = new Given(ports()).aRoomTypeWithRooms(0);

    assertThat(terms(type, juneStay(10, 11), NOW))
        .containsExactly(new NightTerms(june(10), 0, 0, 0, 0, 0, 0));
  }

  private List<NightTerms> terms(RoomType type, Stay nights, Instant now) {
    return ports().availability().terms(type.hotel(), type.id(), nights, now);
  }

  private void suspend(Room room) {
    assertThat(ports().rooms().setAvailable(room.hotel(), room.id(), false)).isTrue();
    ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(1));
  }
}
