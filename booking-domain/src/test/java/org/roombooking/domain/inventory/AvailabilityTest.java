package org.roombooking.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AvailabilityTest {

  private static final HotelId HOTEL = new HotelId(new UUID(0, 1));
  private static final Stay STAY = Stay.of(LocalDate.of(2030, 6, 10), 2);
  private static final Instant NOW = Instant.EPOCH;

  private static final RoomTypeAvailability LEFT =
      new RoomTypeAvailability(new RoomTypeId(new UUID(0, 2)), List.of());

  /** Something is left in the one hotel for the one stay alone. */
  private record LeftInOneHotel() implements Availability {

    @Override
    public List<RoomTypeAvailability> of(Collection<HotelId> hotels, Stay stay, Instant now) {
      return hotels.contains(HOTEL) && stay.equals(STAY) && now.equals(NOW)
          ? List.of(LEFT)
          : List.of();
    }

    @Override
    public List<NightTerms> terms(HotelId hotel, RoomTypeId type, Stay nights, Instant now) {
      return List.of();
    }
  }

  @Test
  void one_hotel_has_left_what_it_has_left_among_others() {
    var availability = new LeftInOneHotel();
    var other = new HotelId(new UUID(0, 9));

    assertThat(availability.of(HOTEL, STAY, NOW))
        .isEqualTo(availability.of(List.of(HOTEL, other), STAY, NOW))
        .containsExactly(LEFT);
    assertThat(availability.of(other, STAY, NOW)).isEmpty();
  }
}
