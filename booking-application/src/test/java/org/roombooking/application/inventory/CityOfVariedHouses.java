package org.roombooking.application.inventory;

import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.stay.Stay;

/** A city in which a seed decides everything, and what somebody looks for in it. */
public final class CityOfVariedHouses {

  private static final List<String> AMENITIES = List.of("Bathtub", "Balcony", "MINIBAR");

  private final RandomGenerator random;
  private final Ports ports;

  public CityOfVariedHouses(long seed, Ports ports, int plain, int varied) {
    this.random = new SplittableRandom(seed);
    this.ports = ports;
    IntStream.range(0, plain).forEach(i -> aPlainHouse());
    IntStream.range(0, varied)
        .forEach(i -> VariedHouse.of(random.nextLong(1_000), ports, this::varied));
  }

  /** Of houses most of which sell at the base price and say nothing more. */
  private void aPlainHouse() {
    var house = House.overBut(ports, this::varied);
    if (random.nextInt(4) == 0) {
      charge(house);
    }
    for (int i = 0; i <= random.nextInt(3); i++) {
      var type = house.aRoomTypeWithoutPrices(1 + random.nextInt(2));
      long price = 900 + 50L * random.nextInt(6);
      for (int day = 9; day <= 14; day++) {
        if (random.nextInt(20) > 0) {
          house.setPrice(type, PriceStandard.BASE, june(day), price + 10L * random.nextInt(2));
        } else if (random.nextBoolean()) {
          house.setPriceFor(1 + random.nextInt(3), type, june(day), price);
        }
      }
      happen(house, type, "Z-" + i);
    }
  }

  /** A fee with a cap, or one that is not taken on any of the nights looked at. */
  private void charge(House house) {
    boolean isCapped = random.nextBoolean();
    var command =
        new AddCharge.Command(
            house.owner(),
            house.hotel().id(),
            new ChargeCode("SERVICE"),
            "Service",
            new AddCharge.Basis.OfPrice(new Percentage(2_500)),
            isCapped ? Optional.of(BigDecimal.valueOf(300)) : Optional.empty(),
            false,
            isCapped ? NightRange.all() : new NightRange(Optional.of(june(20)), Optional.empty()));
    house.useCases().addCharge().handle(command);
  }

  private void happen(House house, RoomType type, String number) {
    var nights = Stay.of(june(9 + random.nextInt(4)), 1 + random.nextInt(2));
    switch (random.nextInt(8)) {
      case 0 -> book(house, type, nights, false);
      case 1 -> book(house, type, nights, true);
      case 2 -> house.takeOutOfService(house.aRoom(type, number, 2), nights);
      case 3 -> house.aRoom(type, number, 1 + random.nextInt(4));
      case 4 -> suspend(house, type);
      case 5 -> AMENITIES.subList(random.nextInt(2), 3).forEach(name -> add(house, type, name));
      default -> {}
    }
  }

  /** If it can be had: the house may be suspended, or a night have no price. */
  private static void book(House house, RoomType type, Stay nights, boolean withDoor) {
    if (house.useCases().createBooking().handle(house.toBook(type, nights))
            instanceof CreateBooking.Outcome.Done(var booking)
        && withDoor) {
      House.taken(house.useCases().confirmBooking().handle(house.step(booking.value().id())));
      House.taken(house.useCases().assignRooms().handle(house.step(booking.value().id())));
    }
  }

  private static void suspend(House house, RoomType type) {
    var command =
        new SetRoomTypeActive.Command(house.owner(), house.hotel().id(), type.id(), false);
    house.useCases().setRoomTypeActive().handle(command);
  }

  private static void add(House house, RoomType type, String amenity) {
    house.useCases().addAmenity().handle(new AddAmenity.Command(house.owner(), type.id(), amenity));
  }

  private Hotel varied(Hotel hotel) {
    var profile = hotel.profile();
    var named =
        new Hotel(
            hotel.id(),
            hotel.owner(),
            new HotelProfile(
                "Hotel " + random.nextInt(3),
                profile.address(),
                random.nextInt(8) == 0 ? "bangKOK" : random.nextInt(8) == 0 ? "Trang" : "Bangkok",
                new CountryCode(random.nextInt(6) == 0 ? "PH" : "TH")),
            hotel.zone(),
            hotel.currency(),
            hotel.bookingPolicy(),
            hotel.holdPolicy(),
            hotel.undoWindow(),
            true,
            hotel.rating(),
            hotel.createdAt());
    return switch (random.nextInt(12)) {
      case 0 -> Variants.suspended(named);
      case 1 -> named.by(new Timepiece.Sandbox(Duration.ofDays(2)));
      case 2 -> Variants.inZone(ZoneId.of("Pacific/Kiritimati"), named);
      case 3 -> Variants.inZone(ZoneId.of("Pacific/Honolulu"), named);
      case 4 -> Variants.paidIn(Currency.getInstance("JPY"), named);
      default -> named;
    };
  }

  /** A stay for some people on some of the nights that have prices. */
  public SearchCity.Query aQuery() {
    int arrival = 9 + random.nextInt(4);
    return new SearchCity.Query(
        random.nextInt(3) == 0 ? "BANGKOK" : "Bangkok",
        random.nextInt(4) == 0 ? Optional.of(new CountryCode("TH")) : Optional.empty(),
        juneStay(arrival, Math.min(14, arrival + 1 + random.nextInt(3))),
        1 + random.nextInt(3),
        random.nextInt(3) == 0 ? children() : List.of(),
        new SearchCity.PriceRange(aPrice(1_000), aPrice(3_000)),
        random.nextInt(4) == 0 ? amenities() : Set.of(),
        new PageRequest(1 + random.nextInt(3), 1 + random.nextInt(12)));
  }

  private List<Integer> children() {
    return Stream.generate(() -> random.nextInt(18)).limit(1 + random.nextInt(2)).toList();
  }

  private Optional<BigDecimal> aPrice(int from) {
    return random.nextInt(4) == 0
        ? Optional.of(BigDecimal.valueOf(from + random.nextInt(2_000)))
        : Optional.empty();
  }

  private Set<String> amenities() {
    var wanted = new ArrayList<>(AMENITIES.subList(0, 1 + random.nextInt(2)));
    wanted.add(random.nextBoolean() ? "bathTUB" : "minibar");
    return Set.copyOf(wanted);
  }
}
