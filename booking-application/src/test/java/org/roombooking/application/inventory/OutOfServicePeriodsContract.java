package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.OutOfServicePeriods;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.stay.Stay;

/** What every {@link OutOfServicePeriods} must do, together with the other ports of its store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface OutOfServicePeriodsContract {

  PageRequest PAGE = new PageRequest(1, 20);

  DoorClosing CLOSED = new DoorClosing.Closed();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_period_is_found_and_listed_as_it_was_added() {
    var room = aRoom();
    var later = aPeriod(room, juneStay(20, 22));
    var earlier = aPeriod(room, juneStay(10, 12));

    assertThat(periods().add(later)).isEqualTo(CLOSED);
    assertThat(periods().add(earlier)).isEqualTo(CLOSED);

    assertThat(periods().list(room.hotel(), room.id(), PAGE))
        .isEqualTo(new Page<>(List.of(earlier, later), 2, PAGE));
    assertThat(take(room, later)).contains(later);
  }

  @Test
  default void a_period_is_one_of_its_room_and_its_hotel() {
    var room = aRoom();
    var other = aRoom();
    var period = aPeriod(room, juneStay(10, 12));
    periods().add(period);

    assertThat(take(other, period)).isEmpty();
    assertThat(periods().list(other.hotel(), other.id(), PAGE).items()).isEmpty();
  }

  @Test
  default void no_two_periods_of_a_room_are_on_one_night_and_the_refused_one_writes_nothing() {
    var room = aRoom();
    periods().add(aPeriod(room, juneStay(10, 12)));

    assertThat(periods().add(aPeriod(room, juneStay(9, 12))))
        .isEqualTo(new DoorClosing.RoomTaken(List.of(june(10), june(11))));

    assertThat(periods().list(room.hotel(), room.id(), PAGE).total()).isEqualTo(1);
    assertThat(periods().add(aPeriod(room, juneStay(9, 10)))).isEqualTo(CLOSED);
    assertThat(periods().add(aPeriod(room, juneStay(12, 13)))).isEqualTo(CLOSED);
  }

  @Test
  default void a_room_is_not_open_while_it_is_out_of_service_and_open_again_after_it() {
    var room = aRoom();
    var period = aPeriod(room, juneStay(10, 12));
    periods().add(period);

    assertThat(isOpen(room, juneStay(11, 14))).isFalse();
    assertThat(isOpen(room, juneStay(12, 14))).isTrue();

    periods().remove(period);
    assertThat(isOpen(room, juneStay(11, 14))).isTrue();
    assertThat(take(room, period)).isEmpty();
  }

  @Test
  default void a_room_counts_once_whether_it_is_suspended_or_out_for_a_period_or_both() {
    var room = aRoom();
    var period = aPeriod(room, juneStay(10, 12));
    begin(period, room);
    assertThat(outOfService(room)).containsExactly(0, 1, 1, 0);

    suspend(room, true);
    assertThat(outOfService(room)).containsExactly(1, 1, 1, 1);

    end(period, room);
    assertThat(outOfService(room)).containsExactly(1, 1, 1, 1);

    begin(aPeriod(room, juneStay(10, 12)), room);
    suspend(room, false);
    assertThat(outOfService(room)).containsExactly(0, 1, 1, 0);
  }

  @Test
  default void rooms_in_periods_are_added_to_those_that_are_suspended() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var first = given.aRoomOf(type);
    var second = given.aRoomOf(type);
    begin(aPeriod(first, juneStay(10, 12)), first);
    suspend(second, true);

    assertThat(terms(first).stream().map(NightTerms::sellable)).containsExactly(2, 1, 1, 2);
  }

  @Test
  default void of_many_periods_for_one_room_exactly_one_begins() {
    var room = aRoom();

    var outcomes =
        Race.of(number ->
            ports().transactions().call(() -> beginIfOpen(aPeriod(room, juneStay(10, 13)), room)));

    assertThat(Race.count(outcomes))
        .isEqualTo(Map.of(DoorClosing.Closed.class, 1L, DoorClosing.RoomTaken.class, 31L));
    assertThat(outOfService(room)).containsExactly(0, 1, 1, 1);
  }

  @Test
  default void many_who_suspend_and_activate_while_periods_begin_and_end_count_rightly() {
    var room = aRoom();

    Race.of(number -> {
      if (number % 2 == 0) {
        suspend(room, number % 4 == 0);
      } else {
        ports()
            .transactions()
            .call(() -> {
              var period = aPeriod(room, juneStay(10, 12));
              if (beginIfOpen(period, room).equals(CLOSED) && number % 3 > 0) {
                end(period, room);
              }
              return number;
            });
      }
      return number;
    });
    periods().list(room.hotel(), room.id(), PAGE).items().forEach(period -> end(period, room));
    suspend(room, true);
    suspend(room, false);

    assertThat(outOfService(room)).containsExactly(0, 0, 0, 0);
  }

  private OutOfServicePeriods periods() {
    return ports().outOfServicePeriods();
  }

  private Room aRoom() {
    var given = new Given(ports());
    return given.aRoomOf(given.aRoomTypeWithRooms(1));
  }

  private OutOfServicePeriod aPeriod(Room room, Stay nights) {
    var id = new PeriodId(new Given(ports()).anId());
    return new OutOfServicePeriod(id, room.hotel(), room.id(), nights, "A pipe drips", NOW);
  }

  private Optional<OutOfServicePeriod> take(Room room, OutOfServicePeriod period) {
    return ports().transactions().call(() -> periods().take(room.hotel(), room.id(), period.id()));
  }

  private boolean isOpen(Room room, Stay stay) {
    return ports().roomNights().listOpenRooms(room.hotel(), stay).contains(room);
  }

  private void begin(OutOfServicePeriod period, Room room) {
    assertThat(ports().transactions().call(() -> beginIfOpen(period, room))).isEqualTo(CLOSED);
  }

  private DoorClosing beginIfOpen(OutOfServicePeriod period, Room room) {
    ports().roomTypeNights().takeTurn(room.hotel(), room.type(), period.nights());
    var closing = periods().add(period);
    ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(1));
    return closing;
  }

  private void end(OutOfServicePeriod period, Room room) {
    var unused =
        ports()
            .transactions()
            .call(() -> {
              ports().roomTypeNights().takeTurn(room.hotel(), room.type(), period.nights());
              periods().remove(period);
              ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(1));
              return period;
            });
  }

  private void suspend(Room room, boolean suspended) {
    var unused =
        ports()
            .transactions()
            .call(() -> {
              boolean changed = ports().rooms().setAvailable(room.hotel(), room.id(), !suspended);
              ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(1));
              return changed;
            });
  }

  private List<Integer> outOfService(Room room) {
    return terms(room).stream().map(NightTerms::outOfService).toList();
  }

  /** On the four nights from the ninth to the twelfth. */
  private List<NightTerms> terms(Room room) {
    return ports().availability().terms(room.hotel(), room.type(), juneStay(9, 13), NOW);
  }
}
