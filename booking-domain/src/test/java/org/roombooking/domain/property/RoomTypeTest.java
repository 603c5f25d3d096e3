package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTypeTest {

  private static final Instant NOW = Instant.parse("2030-06-01T05:00:00Z");

  @Test
  void a_type_takes_as_many_guests_as_its_largest_room() {
    assertThat(aTypeFor(0).with(aRoomFor(2))).isEqualTo(aTypeFor(2));
    assertThat(aTypeFor(2).with(aRoomFor(3))).isEqualTo(aTypeFor(3));
    assertThat(aTypeFor(3).with(aRoomFor(2))).isEqualTo(aTypeFor(3));
  }

  private static RoomType aTypeFor(int guests) {
    return new RoomType(
        new RoomTypeId(new UUID(0, 1)),
        new HotelId(new UUID(0, 2)),
        "Double",
        "With a view",
        guests,
        true,
        NOW);
  }

  private static Room aRoomFor(int guests) {
    return new Room(
        new RoomId(new UUID(0, 3)),
        new HotelId(new UUID(0, 2)),
        new RoomTypeId(new UUID(0, 1)),
        new RoomNumber("101"),
        guests,
        true,
        NOW);
  }
}
