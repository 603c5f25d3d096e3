package org.roombooking.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomLockTest {

  private static final RoomTypeId DOUBLE = new RoomTypeId(new UUID(0, 1));
  private static final Optional<RoomId> NO_DOOR = Optional.empty();
  private static final Optional<RoomId> DOOR = Optional.of(new RoomId(new UUID(0, 101)));
  private static final Stay TWO_NIGHTS = Stay.of(LocalDate.of(2030, 6, 10), 2);

  @Test
  void a_lock_keeps_a_room_or_more() {
    assertThat(aLockOf(1, NO_DOOR).rooms()).isEqualTo(1);
    assertThat(aLockOf(2, NO_DOOR).rooms()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> aLockOf(0, NO_DOOR));
  }

  @Test
  void a_door_is_one_room() {
    assertThat(aLockOf(1, DOOR).door()).isEqualTo(DOOR);
    assertThatIllegalArgumentException().isThrownBy(() -> aLockOf(2, DOOR));
    assertThatIllegalArgumentException().isThrownBy(() -> aLockOf(0, DOOR));
  }

  @Test
  void a_lock_takes_its_rooms_on_each_of_its_nights() {
    assertThat(aLockOf(3, NO_DOOR).demand())
        .isEqualTo(NightDemand.of(TWO_NIGHTS, Map.of(DOUBLE, 3)));
  }

  private static RoomLock aLockOf(int rooms, Optional<RoomId> door) {
    return new RoomLock(
        new RoomLockId(new UUID(0, 2)),
        new HotelId(new UUID(0, 3)),
        DOUBLE,
        rooms,
        door,
        TWO_NIGHTS,
        "A wedding",
        Instant.EPOCH);
  }
}
