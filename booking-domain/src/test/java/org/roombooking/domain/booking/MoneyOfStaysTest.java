package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.RandomPrices.HOTEL;
import static org.roombooking.domain.booking.RandomPrices.STANDARDS;
import static org.roombooking.domain.booking.RandomPrices.TYPE;

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
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightPrice;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.stay.Stay;

/**
 * What stays cost (docs/rules.md: Price), at random. Every stay has a seed of its own, which a
 * failure tells.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyOfStaysTest {

  private static final int STAYS = Integer.getInteger("money.stays", 100_000);

  /** Stays move by so many days at the most. */
  private static final int MOVES = 4;

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
      var prices = new RandomPrices(random, currency);
      this.rulebook = prices.rulebook();
      this.stay =
          Stay.of(LocalDate.of(2030, 1, 1).plusDays(random.nextInt(500)), 1 + random.nextInt(14));
      this.rates = prices.rates(stay.arrival().minusDays(MOVES), stay.departure().plusDays(MOVES));
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
