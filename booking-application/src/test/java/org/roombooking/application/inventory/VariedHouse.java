package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.SetPriceRules.WantedBand;
import org.roombooking.application.pricing.SetPriceRules.WantedSupplement;
import org.roombooking.application.pricing.SetPriceStandard;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** A house whose rooms, prices, price standards, taxes, restrictions and guests a seed decides. */
record VariedHouse(long seed, House house, List<RoomType> types) {

  private static final List<PriceStandard> STANDARDS =
      List.of(
          PriceStandard.BASE,
          new PriceStandard("Seasonal Price"),
          new PriceStandard("Early Bird"),
          new PriceStandard("Member"));

  static VariedHouse of(long seed, Ports ports) {
    return of(seed, ports, UnaryOperator.identity());
  }

  static VariedHouse of(long seed, Ports ports, UnaryOperator<Hotel> variant) {
    var random = new SplittableRandom(seed);
    var house = House.overBut(ports, variant);
    var types = Stream.generate(() -> aType(house, random)).limit(1 + random.nextInt(3)).toList();
    charge(house, random);
    derive(house, random);
    countChildren(house, random);
    restrict(house, random, types);
    return new VariedHouse(seed, house, types);
  }

  private static RoomType aType(House house, RandomGenerator random) {
    var type = house.aRoomTypeWithoutPrices(random.nextInt(3));
    for (var standard : STANDARDS.subList(0, 3)) {
      if (random.nextInt(3) > 0) {
        price(house, random, type, standard);
      }
    }
    if (random.nextInt(4) == 0) {
      house.setPriceFor(1 + random.nextInt(2), type, june(11), 850 + random.nextInt(200));
    }
    if (random.nextInt(3) == 0) {
      book(house, type, juneStay(11, 12));
    }
    return type;
  }

  private static void price(
      House house, RandomGenerator random, RoomType type, PriceStandard standard) {
    for (int day = 10; day <= 12; day++) {
      if (random.nextInt(12) > 0) {
        house.setPrice(type, standard, june(day), 900 + random.nextInt(200));
      }
    }
  }

  /** At an agreed price, so that no standard is needed; perhaps there is no room for it. */
  private static void book(House house, RoomType type, Stay stay) {
    var agreed = new RateChoice.Agreed(Money.of(BigDecimal.TEN, house.hotel().currency()));
    var line = new RoomLine(type.id(), 1, 1, agreed);
    house.useCases().createBooking().handle(house.toBook(house.owner(), line, stay));
  }

  private static void charge(House house, RandomGenerator random) {
    if (random.nextInt(2) == 0) {
      add(house, "VAT", new AddCharge.Basis.OfPrice(new Percentage(733)), random.nextInt(2) == 0);
    }
    if (random.nextInt(2) == 0) {
      var basis = new AddCharge.Basis.Flat(BigDecimal.valueOf(35), ChargeBasis.Per.PERSON_NIGHT);
      add(house, "CITY_TAX", basis, false);
    }
  }

  private static void add(House house, String code, AddCharge.Basis basis, boolean inclusive) {
    var command =
        new AddCharge.Command(
            house.owner(),
            house.hotel().id(),
            new ChargeCode(code),
            "A tax",
            basis,
            Optional.empty(),
            inclusive,
            NightRange.all());
    assertThat(house.useCases().addCharge().handle(command))
        .isInstanceOf(AddCharge.Outcome.Done.class);
  }

  /** Each of the later ones follows one before it, or does not, and saves something or does not. */
  private static void derive(House house, RandomGenerator random) {
    for (int i = 0; i < STANDARDS.size(); i++) {
      if (random.nextInt(3) > 0) {
        Optional<SetPriceStandard.WantedDerivation> derivation =
            i > 1
                ? Optional.of(derivation(random, STANDARDS.get(random.nextInt(i))))
                : Optional.empty();
        var discounts =
            new StayDiscounts(
                List.of(
                    new StayDiscounts.Step(
                        2 + random.nextInt(3), new Percentage(1 + random.nextInt(999)))));
        var command =
            new SetPriceStandard.Command(
                house.owner(),
                house.hotel().id(),
                STANDARDS.get(i),
                derivation,
                discounts,
                Optional.empty());
        assertThat(house.useCases().setPriceStandard().handle(command))
            .isInstanceOf(SetPriceStandard.Outcome.Done.class);
      }
    }
  }

  private static SetPriceStandard.WantedDerivation derivation(
      RandomGenerator random, PriceStandard from) {
    return new SetPriceStandard.WantedDerivation(
        from,
        new Percentage(random.nextInt(2_000) - 1_000),
        BigDecimal.valueOf(random.nextInt(100) - 50),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(1_050)),
        Optional.empty());
  }

  /** Small children are asked nothing for, larger ones an amount or a share, or nothing is said. */
  private static void countChildren(House house, RandomGenerator random) {
    if (random.nextInt(3) > 0) {
      var command =
          new SetPriceRules.Command(
              house.owner(),
              house.hotel().id(),
              Rounding.standard(),
              WantedTerms.free(),
              List.of(
                  new WantedBand(
                      random.nextInt(4), new WantedSupplement.Share(new Percentage(0)), false),
                  new WantedBand(
                      4 + random.nextInt(14), supplement(random), random.nextBoolean())));
      assertThat(house.useCases().setPriceRules().handle(command))
          .isInstanceOf(SetPriceRules.Outcome.Done.class);
    }
  }

  private static WantedSupplement supplement(RandomGenerator random) {
    return random.nextBoolean()
        ? new WantedSupplement.Share(new Percentage(random.nextInt(10_001)))
        : new WantedSupplement.Flat(BigDecimal.valueOf(random.nextInt(300)));
  }

  private static void restrict(House house, RandomGenerator random, List<RoomType> types) {
    for (var kind : RestrictionKind.values()) {
      if (random.nextInt(10) == 0) {
        var scope =
            new RestrictionScope(
                random.nextInt(2) == 0 ? Optional.of(types.getFirst().id()) : Optional.empty(),
                random.nextInt(2) == 0
                    ? Optional.of(STANDARDS.get(random.nextInt(STANDARDS.size())))
                    : Optional.empty());
        var number =
            kind.takesNumber() ? OptionalInt.of(2 + random.nextInt(3)) : OptionalInt.empty();
        house
            .useCases()
            .changeRestrictions()
            .set(
                new ChangeRestrictions.Which(house.owner(), house.hotel().id(), scope, kind),
                number,
                new DateRange(june(9), june(14)));
      }
    }
  }

  /**
   * What a room costs in every way in which the owner can book one: it is tried and undone.
   *
   * @param childrenAges of those who come with the guests
   */
  List<Money> bookable(Stay stay, int guests, List<Integer> childrenAges) {
    var totals = new ArrayList<Money>();
    for (var type : types) {
      for (var standard : STANDARDS) {
        var line =
            new RoomLine(type.id(), 1, guests, childrenAges, new RateChoice.ByStandard(standard));
        var outcome =
            house.useCases().createBooking().handle(house.toBook(house.owner(), line, stay));
        if (outcome instanceof CreateBooking.Outcome.Done(var booking)) {
          totals.add(booking.value().details().total());
          House.taken(house.useCases().cancelBooking().handle(house.step(booking.value().id())));
        }
      }
    }
    return totals;
  }

  /** What the owner of a hotel is told of the price of a room. */
  static QuoteStay.Outcome quoteFor(House house, Hotel hotel, RoomLine line, Stay stay) {
    var owner = new Caller(hotel.owner(), new SessionId(house.given().anId()));
    var request = new StayRequest(hotel.id(), stay, List.of(line));
    return house
        .useCases()
        .quoteStay()
        .handle(new QuoteStay.Query(owner, Optional.empty(), request));
  }
}
