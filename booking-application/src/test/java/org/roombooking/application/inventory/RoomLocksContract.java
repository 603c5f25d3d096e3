package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomLocks;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What every {@link RoomLocks} must do, together with the other ports of its store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomLocksContract {

  PageRequest PAGE = new PageRequest(1, 20);

  DoorClosing CLOSED = new DoorClosing.Closed();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void locks_are_found_and_listed_as_they_were_added() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(2);
    var room = given.aRoomOf(type);
    var ofType = aLock(type, 2, Optional.empty(), juneStay(20, 22));
    var ofDoor = aLock(type, 1, Optional.of(room.id()), juneStay(10, 12));

    assertThat(locks().add(ofType)).isEqualTo(CLOSED);
    assertThat(locks().add(ofDoor)).isEqualTo(CLOSED);

    assertThat(locks().list(type.hotel(), PAGE))
        .isEqualTo(new Page<>(List.of(ofDoor, ofType), 2, PAGE));
    assertThat(take(ofType)).contains(ofType);
    assertThat(locks().list(given.aHotel().id(), PAGE).items()).isEmpty();
  }

  @Test
  default void a_door_is_locked_once_on_a_night_and_open_again_when_it_is_unlocked() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    var lock = aLock(type, 1, Optional.of(room.id()), juneStay(10, 12));
    locks().add(lock);

    assertThat(locks().add(aLock(type, 1, Optional.of(room.id()), juneStay(11, 13))))
        .isEqualTo(new DoorClosing.RoomTaken(List.of(june(11))));
    assertThat(isOpen(room, juneStay(11, 12))).isFalse();
    assertThat(locks().list(type.hotel(), PAGE).total()).isEqualTo(1);

    locks().remove(lock);
    assertThat(take(lock)).isEmpty();
    assertThat(isOpen(room, juneStay(11, 12))).isTrue();
  }

  @Test
  default void locked_rooms_are_not_sold_and_a_term_of_their_nights() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);
    var demand = NightDemand.of(juneStay(10, 12), Map.of(type.id(), 2));

    assertThat(ports().roomTypeNights().lock(type.hotel(), demand)).isEqualTo(new Claim.Granted());

    assertThat(ports().availability().terms(type.hotel(), type.id(), juneStay(11, 13), NOW))
        .containsExactly(
            new NightTerms(june(11), 3, 0, 0, 0, 2, 0), new NightTerms(june(12), 3, 0, 0, 0, 0, 0));
    assertThat(ports().roomTypeNights().hold(type.hotel(), demand))
        .isInstanceOf(Claim.NoInventory.class);
    var one = NightDemand.of(juneStay(10, 12), Map.of(type.id(), 1));
    assertThat(ports().roomTypeNights().hold(type.hotel(), one)).isEqualTo(new Claim.Granted());
    assertThat(ports().roomTypeNights().lock(type.hotel(), one))
        .isInstanceOf(Claim.NoInventory.class);

    ports().roomTypeNights().unlock(type.hotel(), demand);
    assertThat(ports().roomTypeNights().lock(type.hotel(), demand)).isEqualTo(new Claim.Granted());
  }

  @Test
  default void to_unlock_what_is_not_locked_is_a_bug_and_changes_nothing() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var demand = NightDemand.of(juneStay(10, 11), Map.of(type.id(), 1));
    assertThat(ports().roomTypeNights().hold(type.hotel(), demand)).isEqualTo(new Claim.Granted());

    assertThatThrownBy(() -> ports().roomTypeNights().unlock(type.hotel(), demand)).isNotNull();

    ports().roomTypeNights().releaseHeld(type.hotel(), demand);
    assertThat(ports().roomTypeNights().lock(type.hotel(), demand)).isEqualTo(new Claim.Granted());
  }

  @Test
  default void of_many_who_hold_and_lock_the_last_room_exactly_one_gets_it() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var demand = NightDemand.of(juneStay(10, 14), Map.of(type.id(), 1));
    var nights = ports().roomTypeNights();

    var claims =
        Race.of(number ->
            ports()
                .transactions()
                .call(() ->
                    number % 2 == 0
                        ? nights.hold(type.hotel(), demand)
                        : nights.lock(type.hotel(), demand)));

    assertThat(Race.count(claims))
        .isEqualTo(Map.of(Claim.Granted.class, 1L, Claim.NoInventory.class, 31L));
  }

  @Test
  default void of_many_who_lock_one_door_exactly_one_gets_it() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);

    var outcomes =
        Race.of(number ->
            ports()
                .transactions()
                .call(() -> locks().add(aLock(type, 1, Optional.of(room.id()), juneStay(10, 13)))));

    assertThat(Race.count(outcomes))
        .isEqualTo(Map.of(DoorClosing.Closed.class, 1L, DoorClosing.RoomTaken.class, 31L));
  }

  @Test
  default void a_room_that_is_locked_by_its_door_counts_as_locked_and_not_as_out_of_service() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aRoomOf(type);
    var lock = aLock(type, 1, Optional.of(room.id()), juneStay(10, 11));
    assertThat(ports().roomTypeNights().lock(type.hotel(), lock.demand()))
        .isEqualTo(new Claim.Granted());
    locks().add(lock);

    assertThat(ports().rooms().setAvailable(type.hotel(), room.id(), false)).isTrue();
    ports().roomTypeNights().countOutOfService(type.hotel(), type.id(), june(1));

    assertThat(ports().availability().terms(type.hotel(), type.id(), juneStay(10, 12), NOW))
        .containsExactly(
            new NightTerms(june(10), 2, 0, 0, 0, 1, 0), new NightTerms(june(11), 2, 1, 0, 0, 0, 0));

    ports().roomTypeNights().unlock(type.hotel(), lock.demand());
    locks().remove(lock);
    ports().roomTypeNights().countOutOfService(type.hotel(), type.id(), june(1));
    assertThat(ports().availability().terms(type.hotel(), type.id(), juneStay(10, 11), NOW))
        .containsExactly(new NightTerms(june(10), 2, 1, 0, 0, 0, 0));
  }

  private RoomLocks locks() {
    return ports().roomLocks();
  }

  private Optional<RoomLock> take(RoomLock lock) {
    return ports().transactions().call(() -> locks().take(lock.hotel(), lock.id()));
  }

  private RoomLock aLock(RoomType type, int rooms, Optional<RoomId> door, Stay nights) {
    var id = new RoomLockId(new Given(ports()).anId());
    return new RoomLock(id, type.hotel(), type.id(), rooms, door, nights, "For a wedding", NOW);
  }

  private boolean isOpen(Room room, Stay stay) {
    return ports().roomNights().listOpenRooms(room.hotel(), stay).contains(room);
  }
}
