package org.roombooking.application.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreateHotelTest {

  private static final CountryCode UNITED_STATES = new CountryCode("US");
  private static final CountryCode ANTARCTICA = new CountryCode("AQ");
  private static final CountryCode BOUVET_ISLAND = new CountryCode("BV");
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  private final House house = House.inBangkok();
  private final Caller caller = house.aCaller();

  @Test
  void a_hotel_belongs_to_who_opened_it_and_starts_unrated_in_its_first_version() {
    var created = created(inCountry(new CountryCode("TH")));

    var hotel = created.value();
    assertThat(created)
        .isEqualTo(
            new Versioned<>(
                new Hotel(
                    hotel.id(),
                    caller.user(),
                    new HotelProfile("Baan Suan", "", "", new CountryCode("TH")),
                    ZoneId.of("Asia/Bangkok"),
                    Currency.getInstance("THB"),
                    BookingPolicy.OWNER_ONLY,
                    HoldPolicy.standard(),
                    UndoWindow.standard(),
                    true,
                    0,
                    Given.NOW),
                Version.FIRST));
    assertThat(house.ports().hotels().find(hotel.id())).contains(created);
  }

  @Test
  void a_hotel_may_keep_another_time_and_money_than_its_country() {
    var command = in(UNITED_STATES, Optional.of(CHICAGO), Optional.of(Currency.getInstance("EUR")));

    assertThat(created(command).value())
        .extracting(Hotel::zone, Hotel::currency)
        .containsExactly(CHICAGO, Currency.getInstance("EUR"));
  }

  @Test
  void a_hotel_in_a_country_of_many_time_zones_has_to_say_which() {
    var outcome = house.useCases().createHotel().handle(inCountry(UNITED_STATES));

    assertThat(outcome)
        .isEqualTo(new CreateHotel.Outcome.ZoneNeeded(new PlacesByCountry().zones(UNITED_STATES)));
  }

  @Test
  void a_hotel_where_there_is_no_time_zone_has_to_say_one() {
    assertThat(house.useCases().createHotel().handle(inCountry(BOUVET_ISLAND)))
        .isEqualTo(new CreateHotel.Outcome.ZoneNeeded(List.of()));
  }

  @Test
  void a_hotel_where_there_is_no_money_has_to_say_which() {
    var zone = Optional.of(ZoneId.of("Antarctica/Troll"));

    assertThat(house.useCases().createHotel().handle(in(ANTARCTICA, zone, Optional.empty())))
        .isEqualTo(new CreateHotel.Outcome.CurrencyNeeded(ANTARCTICA));
  }

  private Versioned<Hotel> created(CreateHotel.Command command) {
    return switch (house.useCases().createHotel().handle(command)) {
      case CreateHotel.Outcome.Done(Versioned<Hotel> hotel) -> hotel;
      case CreateHotel.Outcome.ZoneNeeded needed -> throw new AssertionError(needed);
      case CreateHotel.Outcome.CurrencyNeeded needed -> throw new AssertionError(needed);
    };
  }

  private CreateHotel.Command inCountry(CountryCode country) {
    return in(country, Optional.empty(), Optional.empty());
  }

  private CreateHotel.Command in(
      CountryCode country, Optional<ZoneId> zone, Optional<Currency> currency) {
    return new CreateHotel.Command(
        caller,
        new HotelProfile("Baan Suan", "", "", country),
        zone,
        currency,
        BookingPolicy.OWNER_ONLY,
        HoldPolicy.standard(),
        UndoWindow.standard());
  }
}
