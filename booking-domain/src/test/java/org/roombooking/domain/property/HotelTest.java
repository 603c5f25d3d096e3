package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.access.UserId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HotelTest {

  private static final UserId OWNER = new UserId(new UUID(0, 1));
  private static final UserId STRANGER = new UserId(new UUID(0, 2));
  private static final Instant NOW = Instant.parse("2030-06-01T05:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Asia/Bangkok, 2030-06-09T16:59:59Z, 2030-06-09",
    "Asia/Bangkok, 2030-06-09T17:00:00Z, 2030-06-10",
    // The first to have a day, and the last.
    "Pacific/Kiritimati, 2030-12-31T09:59:59Z, 2030-12-31",
    "Pacific/Kiritimati, 2030-12-31T10:00:00Z, 2031-01-01",
    "Pacific/Pago_Pago, 2031-01-01T10:59:59Z, 2030-12-31",
    "Pacific/Pago_Pago, 2031-01-01T11:00:00Z, 2031-01-01",
    "Asia/Kathmandu, 2028-02-28T18:14:59Z, 2028-02-28",
    "Asia/Kathmandu, 2028-02-28T18:15:00Z, 2028-02-29",
    // Clocks go forward on 10 March 2030 and back on 3 November 2030.
    "America/New_York, 2030-03-10T04:59:59Z, 2030-03-09",
    "America/New_York, 2030-03-10T05:00:00Z, 2030-03-10",
    "America/New_York, 2030-03-11T03:59:59Z, 2030-03-10",
    "America/New_York, 2030-03-11T04:00:00Z, 2030-03-11",
    "America/New_York, 2030-11-03T03:59:59Z, 2030-11-02",
    "America/New_York, 2030-11-03T04:00:00Z, 2030-11-03",
    "America/New_York, 2030-11-04T04:59:59Z, 2030-11-03",
    "America/New_York, 2030-11-04T05:00:00Z, 2030-11-04",
    // Clocks go back at midnight: 23 March 2019 has its last hour twice.
    "America/Asuncion, 2019-03-24T02:59:59Z, 2019-03-23",
    "America/Asuncion, 2019-03-24T03:59:59Z, 2019-03-23",
    "America/Asuncion, 2019-03-24T04:00:00Z, 2019-03-24",
    // Samoa went from the 29th straight to the 31st.
    "Pacific/Apia, 2011-12-30T09:59:59Z, 2011-12-29",
    "Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31",
  })
  void a_hotel_has_the_date_of_its_own_wall(ZoneId zone, Instant instant, LocalDate date) {
    assertThat(aHotelIn(zone, BookingPolicy.OWNER_ONLY).at(instant))
        .isEqualTo(new HotelTime(instant, date));
  }

  @Test
  void a_hotel_belongs_to_its_owner_alone() {
    var hotel = aHotelIn(ZoneId.of("Asia/Bangkok"), BookingPolicy.ANY_USER);

    assertThat(hotel.isOwnedBy(OWNER)).isTrue();
    assertThat(hotel.isOwnedBy(STRANGER)).isFalse();
  }

  @Test
  void a_hotel_is_booked_by_its_owner_alone_unless_it_says_otherwise() {
    var closed = aHotelIn(ZoneId.of("Asia/Bangkok"), BookingPolicy.OWNER_ONLY);
    var open = aHotelIn(ZoneId.of("Asia/Bangkok"), BookingPolicy.ANY_USER);

    assertThat(closed.mayBeBookedBy(OWNER)).isTrue();
    assertThat(closed.mayBeBookedBy(STRANGER)).isFalse();
    assertThat(open.mayBeBookedBy(OWNER)).isTrue();
    assertThat(open.mayBeBookedBy(STRANGER)).isTrue();
  }

  @Test
  void a_hotel_with_a_clock_of_its_own_is_there_to_try_things_out() {
    var hotel = aHotelIn(ZoneId.of("Asia/Bangkok"), BookingPolicy.ANY_USER);
    var sandbox = hotel.by(new Timepiece.Sandbox(Duration.ofDays(3)));

    assertThat(hotel.isSandbox()).isFalse();
    assertThat(sandbox.isSandbox()).isTrue();
    assertThat(sandbox.at(NOW)).isEqualTo(hotel.at(NOW.plus(Duration.ofDays(3))));
    assertThat(sandbox.by(hotel.timepiece())).isEqualTo(hotel);
  }

  @Test
  void a_room_that_is_suspended_is_the_same_room_and_can_be_had_again() {
    var room = aRoomFor(2);

    assertThat(room.available(false).available()).isFalse();
    assertThat(room.available(false).available(true)).isEqualTo(room);
  }

  @Test
  void a_room_is_for_1_to_100_guests() {
    assertThat(aRoomFor(1).maxOccupancy()).isEqualTo(1);
    assertThat(aRoomFor(100).maxOccupancy()).isEqualTo(100);
    assertThatIllegalArgumentException().isThrownBy(() -> aRoomFor(0));
    assertThatIllegalArgumentException().isThrownBy(() -> aRoomFor(101));
  }

  private static Hotel aHotelIn(ZoneId zone, BookingPolicy policy) {
    return new Hotel(
        new HotelId(new UUID(0, 3)),
        OWNER,
        new HotelProfile("Baan Suan", "", "", new CountryCode("TH")),
        zone,
        Currency.getInstance("THB"),
        policy,
        HoldPolicy.standard(),
        UndoWindow.standard(),
        true,
        0,
        NOW);
  }

  private static Room aRoomFor(int guests) {
    return new Room(
        new RoomId(new UUID(0, 4)),
        new HotelId(new UUID(0, 3)),
        new RoomTypeId(new UUID(0, 5)),
        new RoomNumber("101"),
        guests,
        true,
        NOW);
  }
}
