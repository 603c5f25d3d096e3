package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.roombooking.domain.pricing.ChildBands;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.Fee;
import org.roombooking.domain.pricing.NightPrice;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Rule 13 over random stays. Every stay has a seed of its own, which a failure tells. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyOfStaysTest {

  private static final int STAYS = Integer.getInteger("money.stays", 100_000);
  private static final HotelId HOTEL = new HotelId(new UUID(0, 1));
  private static final RoomTypeId TYPE = new RoomTypeId(new UUID(0, 2));

  /** Stays move by so many days at the most. */
  private static final int MOVES = 4;

  private static final List<PriceStandard> STANDARDS =
      List.of(PriceStandard.BASE, new PriceStandard("Saver"), new PriceStandard("Member"));
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
    private final RoomTypeRates rates;

    RandomStay(int seed) {
      this.seed = seed;
      this.random = new SplittableRandom(seed);
      this.currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
      this.rulebook = new Rulebook(rules(), standards(), charges());
      this.stay =
          Stay.of(LocalDate.of(2030, 1, 1).plusDays(random.nextInt(500)), 1 + random.nextInt(14));
      this.rates = rates();
    }

    void check() {
      var quote = quote();
      var details = booked(quote);
      same("quote and booking", quote.total(), details.total());
      same("sum of nights", sumOfNights(details), details.total());
      quote.rooms().forEach(this::checkCharges);
      checkFees(details);
      checkPartialChange(details);
      checkChanges(details);
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

    private Quote quote() {
      var rooms = new ArrayList<QuotedRoom>();
      for (int room = 0; room <= random.nextInt(3); room++) {
        rooms.add(room(party(), choice()));
      }
      return new Quote(HOTEL, stay, rooms, rulebook.freeze(rooms, ZoneId.of("Asia/Bangkok")));
    }

    private Party party() {
      var ages = random.ints(random.nextInt(3), 0, Party.OLDEST_CHILD + 1).boxed().toList();
      return rulebook.party(1 + random.nextInt(4), ages);
    }

    /** A standard that is not sold is not what the guest wanted then. */
    private QuotedRoom room(Party party, RateChoice choice) {
      return switch (rulebook.price(rates, stay, party, choice)) {
        case Pricing.Priced(var standard, var prices) ->
            new QuotedRoom(TYPE, party, standard, prices);
        case Pricing.NotPriced notPriced -> {
          hold("the base price is for anybody", choice instanceof RateChoice.ByStandard);
          yield room(party, new RateChoice.Standing());
        }
      };
    }

    private RateChoice choice() {
      return random.nextInt(3) == 0
          ? new RateChoice.Standing()
          : new RateChoice.ByStandard(STANDARDS.get(random.nextInt(STANDARDS.size())));
    }

    /** Some nights more on each side, for changes; a base price for anybody on each of them. */
    private RoomTypeRates rates() {
      var prices = new ArrayList<RoomPrice>();
      stay.arrival()
          .minusDays(MOVES)
          .datesUntil(stay.departure().plusDays(MOVES))
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
          false,
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

    /** Other nights, back and forth: what is taken and given back is what it costs in the end. */
    private void checkChanges(BookingDetails details) {
      var current = details;
      var taken = details.total();
      for (int change = 0; change < 2; change++) {
        var next = changed(current, otherStay());
        taken = taken.plus(difference(current, next));
        same("changed and paid", taken, next.total());
        same("sum of other nights", sumOfNights(next), next.total());
        current = next;
      }
      var again = changed(current, stay, Repricing.ALL, LocalDate.MIN);
      same("priced again and paid", taken.plus(difference(current, again)), again.total());
      again.rooms().forEach(this::checkPricedAnew);
      var nothing = Money.zero(currency);
      same("all undone", nothing, again.total().minus(sumOfNights(again)));
    }

    private Stay otherStay() {
      var arrival = stay.arrival().plusDays(random.nextInt(-MOVES, MOVES + 1));
      var most = ChronoUnit.DAYS.between(arrival, stay.departure().plusDays(MOVES));
      return Stay.of(arrival, 1 + random.nextInt((int) most));
    }

    private BookingDetails changed(BookingDetails current, Stay next) {
      var repricings = Repricing.values();
      var today = stay.arrival().plusDays(random.nextInt(-MOVES, MOVES));
      return changed(current, next, repricings[random.nextInt(repricings.length)], today);
    }

    private BookingDetails changed(
        BookingDetails current, Stay next, Repricing repricing, LocalDate today) {
      var prices = new AmendedPrices(next, repricing, today);
      var rooms =
          current.rooms().stream()
              .map(room -> changed(room, prices.of(AmendedRoom.asBooked(room), rates, rulebook)))
              .toList();
      return current.amended(next, rooms);
    }

    private BookedRoom changed(BookedRoom room, Pricing pricing) {
      return switch (pricing) {
        case Pricing.Priced(var standard, var prices) ->
            new BookedRoom(room.id(), room.type(), room.party(), standard, prices);
        case Pricing.NotPriced notPriced -> throw new AssertionError(seed + ": " + notPriced);
      };
    }

    private Money difference(BookingDetails before, BookingDetails after) {
      return NightDifference.between(before.rooms(), after.rooms()).stream()
          .map(NightDifference::difference)
          .reduce(Money.zero(currency), Money::plus);
    }

    /** Whoever changed back and forth pays what somebody pays who books the same today. */
    private void checkPricedAnew(BookedRoom room) {
      var today =
          rulebook.price(rates, stay, room.party(), new RateChoice.ByStandard(room.standard()));
      same(
          "priced again and booked again",
          ((Pricing.Priced) today).prices().total(),
          room.prices().total());
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
