package org.roombooking.bootstrap.benchmark;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.application.inventory.city.Horizon;
import org.roombooking.application.inventory.city.HotelNights;
import org.roombooking.application.inventory.city.HotelOnSale;
import org.roombooking.application.inventory.city.PriceTrack;
import org.roombooking.application.inventory.city.TypeNights;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.stay.DateRange;

/**
 * A city in which nothing ever happens. Of ten hotels three want two nights on some dates, one has
 * a city tax, and one a second price standard.
 */
final class MadeUpCity implements CityChanges {

  static final String NAME = "Bangkok";
  static final int TYPES = 5;

  private static final Currency BAHT = Currency.getInstance("THB");
  private static final int ROOMS = 10;

  private final int hotels;

  MadeUpCity(int hotels) {
    this.hotels = hotels;
  }

  static int price(int hotel, int type, int night) {
    return 80_000
        + hotel * 7_919 % 400_000
        + type % TYPES * 15_000
        + (night * 31 + hotel) % 200 * 100;
  }

  static int free(int type, int night) {
    return Math.max(0, ROOMS - (type * 31 + night * 17) % 13);
  }

  @Override
  public void tell(Consumer<HotelId> listener) {}

  @Override
  public Mark begin(Instant now) {
    return new Mark("", now);
  }

  @Override
  public List<HotelId> list() {
    return IntStream.range(0, hotels).mapToObj(MadeUpCity::id).toList();
  }

  private static HotelId id(int hotel) {
    return new HotelId(new UUID(0, hotel));
  }

  @Override
  public Optional<Told> since(Mark mark, Instant now) {
    return Optional.of(new Told(mark, Set.of(), List.of()));
  }

  @Override
  public List<HotelNights> count(Collection<TouchedNights> touched, Horizon horizon, Instant now) {
    return List.of();
  }

  @Override
  public List<HotelOnSale> read(Collection<HotelId> wanted, Horizon horizon, Instant now) {
    return wanted.stream()
        .map(hotel -> read((int) hotel.value().getLeastSignificantBits(), horizon))
        .toList();
  }

  private static HotelOnSale read(int hotel, Horizon horizon) {
    var types = IntStream.range(0, TYPES).mapToObj(type -> type(hotel, type, horizon)).toList();
    var facts =
        new HotelFacts(
            hotelOf(hotel),
            types.stream().map(HotelOnSale.TypeOnSale::type).toList(),
            rulebook(hotel),
            hotel % 10 < 3 ? restrictions(horizon) : List.of(),
            Map.of());
    return new HotelOnSale(facts, types);
  }

  private static Hotel hotelOf(int hotel) {
    return new Hotel(
        id(hotel),
        new UserId(new UUID(1, hotel)),
        new HotelProfile("Hotel " + hotel, hotel + " Rama IV Road", NAME, new CountryCode("TH")),
        ZoneId.of("Asia/Bangkok"),
        BAHT,
        BookingPolicy.ANY_USER,
        HoldPolicy.standard(),
        UndoWindow.standard(),
        true,
        3,
        Instant.EPOCH);
  }

  private static Rulebook rulebook(int hotel) {
    if (hotel % 10 != 4) {
      return Rulebook.standard();
    }
    var tax =
        new Charge(
            new ChargeId(new UUID(2, hotel)),
            id(hotel),
            new ChargeCode("CITY_TAX"),
            "City tax",
            new ChargeBasis.Flat(
                Money.of(BigDecimal.valueOf(35), BAHT), ChargeBasis.Per.PERSON_NIGHT),
            Optional.empty(),
            false,
            NightRange.all());
    return new Rulebook(PriceRules.standard(), new Charges(List.of(tax)));
  }

  private static List<Restriction> restrictions(Horizon horizon) {
    return IntStream.range(0, 12)
        .mapToObj(month -> {
          var first = horizon.first().plusDays(30L * month);
          return new Restriction(
              RestrictionScope.all(),
              month % 2 == 0 ? RestrictionKind.MIN_STAY_THROUGH : RestrictionKind.CLOSED_TO_ARRIVAL,
              month % 2 == 0 ? OptionalInt.of(2) : OptionalInt.empty(),
              new DateRange(first, first.plusDays(10)));
        })
        .toList();
  }

  private static HotelOnSale.TypeOnSale type(int hotel, int number, Horizon horizon) {
    int type = hotel * TYPES + number;
    var roomType =
        new RoomType(
            new RoomTypeId(new UUID(hotel, number)),
            id(hotel),
            "Type " + number,
            "With a view",
            2,
            true,
            Instant.EPOCH);
    var base = track(PriceStandard.BASE, hotel, type, horizon, 0);
    var flexible = track(new PriceStandard("Flexible"), hotel, type, horizon, 10_000);
    return new HotelOnSale.TypeOnSale(
        roomType,
        Set.of(),
        hotel % 10 == 5 ? List.of(base, flexible) : List.of(base),
        nights(type, horizon));
  }

  private static PriceTrack track(
      PriceStandard standard, int hotel, int type, Horizon horizon, int more) {
    return new PriceTrack(
        standard,
        OptionalInt.empty(),
        LongStream.range(0, horizon.length())
            .map(night -> price(hotel, type, (int) night) + more)
            .toArray());
  }

  private static TypeNights nights(int type, Horizon horizon) {
    var free = new short[horizon.length()];
    for (int night = 0; night < horizon.length(); night++) {
      free[night] = (short) free(type, night);
    }
    return new TypeNights(0, free);
  }
}
