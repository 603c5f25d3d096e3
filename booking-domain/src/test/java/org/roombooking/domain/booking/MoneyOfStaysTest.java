package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.Fee;
import org.roombooking.domain.pricing.NightPrice;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Rule 13 over random stays. Every stay has a seed of its own, which a failure tells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyOfStaysTest {

  private static final int STAYS = 100_000;
  private static final HotelId HOTEL = new HotelId(new UUID(0, 1));
  private static final RoomTypeId TYPE = new RoomTypeId(new UUID(0, 2));
  private static final List<Currency> CURRENCIES =
      List.of(
          Currency.getInstance("THB"), Currency.getInstance("JPY"), Currency.getInstance("KWD"));

  @Test
  void what_is_quoted_is_booked_and_is_the_sum_of_its_nights_and_comes_back_when_undone() {
    for (int seed = 0; seed < STAYS; seed++) {
      new RandomStay(seed).check();
    }
  }

  /** One stay with its hotel's rules, prices and what becomes of it. */
  private static final class RandomStay {

    private final int seed;
    private final SplittableRandom random;
    private final Currency currency;
    private final Rulebook rulebook;
    private final Stay stay;

    RandomStay(int seed) {
      this.seed = seed;
      this.random = new SplittableRandom(seed);
      this.currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
      this.rulebook = new Rulebook(rules(), charges());
      this.stay =
          Stay.of(LocalDate.of(2030, 1, 1).plusDays(random.nextInt(500)), 1 + random.nextInt(14));
    }

    void check() {
      var quote = quote();
      var details = booked(quote);
      same("quote and booking", quote.total(), details.total());
      same("sum of nights", sumOfNights(details), details.total());
      quote.rooms().forEach(this::checkCharges);
      checkFees(details);
      checkPartialChange(details);
    }

    private PriceRules rules() {
      var directions = Rounding.Direction.values();
      var step = List.of(1, 1, 5, 25, 100).get(random.nextInt(5));
      return new PriceRules(
          new Rounding(directions[random.nextInt(directions.length)], step),
          new CancellationTerms(
              List.of(
                  new CancellationTerms.Step(random.nextInt(100, 300), fee()),
                  new CancellationTerms.Step(random.nextInt(-24, 100), fee())),
              fee(),
              fee()));
    }

    private Fee fee() {
      return switch (random.nextInt(4)) {
        case 0 -> new Fee.None();
        case 1 -> new Fee.Nights(1 + random.nextInt(3));
        case 2 -> new Fee.OfTotal(new Percentage(1 + random.nextInt(10_000)));
        default -> new Fee.Flat(money(1, 1_000_000));
      };
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

    private Quote quote() {
      var rooms = new ArrayList<QuotedRoom>();
      for (int room = 0; room <= random.nextInt(3); room++) {
        int guests = 1 + random.nextInt(4);
        switch (rulebook.price(rates(), stay, guests, new RateChoice.Standing())) {
          case Pricing.Priced priced ->
              rooms.add(new QuotedRoom(TYPE, guests, priced.standard(), priced.prices()));
          case Pricing.NotPriced notPriced -> throw new AssertionError(seed + ": " + notPriced);
        }
      }
      return new Quote(HOTEL, stay, rooms, rulebook.freeze(rooms, ZoneId.of("Asia/Bangkok")));
    }

    private RoomTypeRates rates() {
      Map<LocalDate, Money> prices = new HashMap<>();
      stay.nights().forEach(night -> prices.put(night, money(0, 1_000_000)));
      return RoomTypeRates.forAnyNumber(Map.of(PriceStandard.BASE, prices));
    }

    private BookingDetails booked(Quote quote) {
      var rooms =
          IntStream.range(0, quote.rooms().size())
              .mapToObj(i -> BookedRoom.of(new BookedRoomId(new UUID(2, i)), quote.rooms().get(i)))
              .toList();
      return new BookingDetails(
          new BookingId(new UUID(3, seed)),
          HOTEL,
          new UserId(new UUID(4, 1)),
          Optional.empty(),
          "Malee",
          Optional.empty(),
          quote.stay(),
          rooms,
          quote.terms(),
          Instant.EPOCH);
    }

    private static Money sumOfNights(BookingDetails details) {
      return details.rooms().stream()
          .flatMap(room -> room.prices().byNight().stream())
          .map(NightPrice::total)
          .reduce(Money::plus)
          .orElseThrow();
    }

    /** No charge exceeds its cap, and none that is inclusive its price. */
    private void checkCharges(QuotedRoom room) {
      var taken = new HashMap<ChargeCode, Money>();
      for (var night : room.prices().byNight()) {
        for (var line : night.charges()) {
          taken.merge(line.code(), line.amount(), Money::plus);
          hold(
              "within the price", !line.inclusive() || line.amount().compareTo(night.price()) <= 0);
        }
      }
      for (var charge : rulebook.charges().all()) {
        var sum = taken.getOrDefault(charge.code(), Money.zero(currency));
        hold("capped", charge.cap().filter(cap -> sum.compareTo(cap) > 0).isEmpty());
      }
    }

    /** A preview is what is owed, and never more than everything. */
    private void checkFees(BookingDetails details) {
      var now =
          stay.arrival()
              .atStartOfDay()
              .toInstant(ZoneOffset.UTC)
              .minusSeconds(random.nextLong(-100_000, 1_500_000));
      var confirmed = new Booking.Confirmed(details, RoomAssignment.none());
      var preview = CancellationFee.toCancel(confirmed, now).orElseThrow();
      var owed = CancellationFee.owed(confirmed.cancel(now)).orElseThrow();
      same("preview and charge", preview, owed);
      hold("no more than all", owed.compareTo(details.total()) <= 0);
      var refund = details.total().minus(owed);
      same("fee and refund", details.total(), owed.plus(refund));
    }

    /** Nights given back one by one cost what they were taken for; the rest keeps its price. */
    private void checkPartialChange(BookingDetails details) {
      var refunds = Money.zero(currency);
      var current = details;
      while (current.stay().length() > 1) {
        var shorter = Stay.of(stay.arrival(), 1 + random.nextInt(current.stay().length() - 1));
        var next = current.shortenedTo(shorter);
        same("sum of fewer nights", sumOfNights(next), next.total());
        refunds = refunds.plus(current.total().minus(next.total()));
        hold("nothing becomes dearer", next.total().compareTo(current.total()) <= 0);
        current = next;
      }
      same("all that was taken", details.total(), refunds.plus(current.total()));
    }

    private void same(String what, Money expected, Money actual) {
      if (!expected.equals(actual)) {
        throw new AssertionError("seed %d, %s: %s and %s".formatted(seed, what, expected, actual));
      }
    }

    private void hold(String what, boolean holds) {
      assertThat(holds).as("seed %d: %s", seed, what).isTrue();
    }
  }
}
