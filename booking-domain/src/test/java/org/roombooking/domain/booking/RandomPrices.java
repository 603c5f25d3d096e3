package org.roombooking.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.ChildBands;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.Fee;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** What a hotel asks for its rooms, drawn at random: the rules of its prices, and its calendar. */
final class RandomPrices {

  static final HotelId HOTEL = new HotelId(new UUID(0, 1));
  static final RoomTypeId TYPE = new RoomTypeId(new UUID(0, 2));
  static final List<PriceStandard> STANDARDS =
      List.of(PriceStandard.BASE, new PriceStandard("Saver"), new PriceStandard("Member"));

  private final SplittableRandom random;
  private final Currency currency;

  RandomPrices(SplittableRandom random, Currency currency) {
    this.random = random;
    this.currency = currency;
  }

  Rulebook rulebook() {
    return new Rulebook(rules(), standards(), charges());
  }

  private PriceRules rules() {
    return new PriceRules(
        rounding(),
        new CancellationTerms(
            List.of(
                new CancellationTerms.Step(random.nextInt(100, 300), fee()),
                new CancellationTerms.Step(random.nextInt(-24, 100), fee())),
            fee(),
            fee()),
        children());
  }

  private ChildBands children() {
    return random.nextBoolean()
        ? ChildBands.none()
        : new ChildBands(
            List.of(
                new ChildBands.Band(random.nextInt(4), supplement(), false),
                new ChildBands.Band(4 + random.nextInt(14), supplement(), random.nextBoolean())));
  }

  private ChildBands.Supplement supplement() {
    return random.nextBoolean()
        ? new ChildBands.Supplement.Share(new Percentage(random.nextInt(10_001)))
        : new ChildBands.Supplement.Flat(money(0, 100_000));
  }

  private Rounding rounding() {
    var directions = Rounding.Direction.values();
    var step = List.of(1, 1, 5, 25, 100).get(random.nextInt(5));
    return new Rounding(directions[random.nextInt(directions.length)], step);
  }

  private Fee fee() {
    return switch (random.nextInt(4)) {
      case 0 -> new Fee.None();
      case 1 -> new Fee.Nights(1 + random.nextInt(3));
      case 2 -> new Fee.OfTotal(new Percentage(1 + random.nextInt(10_000)));
      default -> new Fee.Flat(money(1, 1_000_000));
    };
  }

  /** Each follows the one before it, and saves something for long stays, or does not. */
  private Standards standards() {
    var all = new ArrayList<StandardRules>();
    for (var standard : STANDARDS) {
      var derivation =
          standard.canBeDerived() && random.nextInt(3) > 0
              ? Optional.of(derivation(STANDARDS.get(STANDARDS.indexOf(standard) - 1)))
              : Optional.<Derivation>empty();
      if (random.nextInt(4) > 0) {
        all.add(new StandardRules(standard, derivation, discounts(), Optional.empty()));
      }
    }
    return Standards.of(all);
  }

  private Derivation derivation(PriceStandard from) {
    Optional<Money> floor =
        random.nextInt(3) == 0 ? Optional.of(money(0, 100_000)) : Optional.empty();
    Optional<Money> ceiling =
        random.nextInt(3) == 0 ? Optional.of(money(100_000, 500_000)) : Optional.empty();
    return new Derivation(
        from,
        new Percentage(random.nextInt(-10_000, 10_000)),
        money(-50_000, 50_000),
        floor,
        ceiling,
        random.nextInt(3) == 0 ? Optional.of(rounding()) : Optional.empty());
  }

  private StayDiscounts discounts() {
    return random.nextBoolean()
        ? StayDiscounts.none()
        : new StayDiscounts(
            List.of(
                new StayDiscounts.Step(
                    2 + random.nextInt(3), new Percentage(1 + random.nextInt(5_000))),
                new StayDiscounts.Step(
                    5 + random.nextInt(5), new Percentage(1 + random.nextInt(10_000)))));
  }

  private Charges charges() {
    return new Charges(IntStream.range(0, random.nextInt(5)).mapToObj(this::charge).toList());
  }

  private Charge charge(int number) {
    var pers = ChargeBasis.Per.values();
    ChargeBasis basis =
        random.nextBoolean()
            ? new ChargeBasis.OfPrice(new Percentage(1 + random.nextInt(3_000)))
            : new ChargeBasis.Flat(money(1, 50_000), pers[random.nextInt(pers.length)]);
    Optional<Money> cap =
        random.nextInt(3) == 0 ? Optional.of(money(1, 100_000)) : Optional.empty();
    var first =
        random.nextInt(3) == 0
            ? Optional.of(LocalDate.of(2030, 1, 1).plusDays(random.nextInt(500)))
            : Optional.<LocalDate>empty();
    return new Charge(
        new ChargeId(new UUID(1, number)),
        HOTEL,
        new ChargeCode("CHARGE_" + number),
        "Charge",
        basis,
        cap,
        random.nextInt(4) == 0,
        new NightRange(first, first.map(night -> night.plusDays(random.nextInt(30)))));
  }

  private Money money(long least, long most) {
    return new Money(random.nextLong(least, most), currency);
  }

  /** A base price for anybody on each night, and others on some. */
  RoomTypeRates rates(LocalDate first, LocalDate end) {
    var prices = new ArrayList<RoomPrice>();
    first
        .datesUntil(end)
        .forEach(night -> {
          prices.add(price(PriceStandard.BASE, night, OptionalInt.empty()));
          if (random.nextBoolean()) {
            var guests = OptionalInt.of(1 + random.nextInt(5));
            prices.add(price(PriceStandard.BASE, night, guests));
          }
          if (random.nextInt(4) == 0) {
            prices.add(price(STANDARDS.getLast(), night, OptionalInt.of(2)));
          }
        });
    return RoomTypeRates.of(prices);
  }

  private RoomPrice price(PriceStandard standard, LocalDate night, OptionalInt guests) {
    return new RoomPrice(
        new RoomPriceId(new UUID(5, 1)),
        HOTEL,
        TYPE,
        standard,
        night,
        guests,
        money(0, 1_000_000),
        true,
        Instant.EPOCH);
  }
}
