package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;
import static org.roombooking.domain.booking.BookingFixtures.STAY;
import static org.roombooking.domain.booking.BookingFixtures.baht;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/** The room was sold at 10, 11 and 12 baht; today every night costs 100. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendedPricesTest {

  private static final LocalDate TODAY = ARRIVAL.minusDays(5);
  private static final Stay LONGER = new Stay(ARRIVAL.minusDays(1), DEPARTURE.plusDays(2));
  private static final PriceStandard SEASONAL = new PriceStandard("Seasonal Price");
  private static final RoomTypeRates RATES = rates(LONGER.nights());

  /** The same, and 80 by another standard. */
  private static final RoomTypeRates BOTH =
      RoomTypeRates.forAnyNumber(
          Map.of(
              PriceStandard.BASE,
              everyNight(LONGER.nights(), 100),
              SEASONAL,
              everyNight(LONGER.nights(), 80)));

  @Test
  void nights_that_are_gained_cost_what_they_cost_today() {
    assertThat(prices(LONGER, Repricing.CHANGED_NIGHTS, asBooked()))
        .containsExactly(baht(100), baht(10), baht(11), baht(12), baht(100), baht(100));
  }

  @Test
  void without_repricing_nights_that_are_gained_cost_what_the_nearest_night_costs() {
    assertThat(prices(LONGER, Repricing.NONE, asBooked()))
        .containsExactly(baht(10), baht(10), baht(11), baht(12), baht(12), baht(12));
  }

  @Test
  void with_all_repriced_every_night_costs_what_it_costs_today() {
    assertThat(prices(STAY, Repricing.ALL, asBooked())).containsOnly(baht(100));
  }

  @Test
  void a_night_that_is_over_keeps_its_price_whatever_is_wanted() {
    assertThat(prices(STAY, Repricing.ALL, asBooked(), ARRIVAL.plusDays(2)))
        .containsExactly(baht(10), baht(11), baht(100));
  }

  @Test
  void a_room_of_which_nothing_changes_keeps_its_taxes_and_fees_and_else_they_are_those_of_today() {
    var fee =
        new Charge(
            new ChargeId(new UUID(0, 3)),
            new HotelId(new UUID(0, 4)),
            new ChargeCode("FEE"),
            "Fee",
            new ChargeBasis.Flat(baht(1), ChargeBasis.Per.NIGHT),
            Optional.empty(),
            false,
            NightRange.all());
    var rulebook = new Rulebook(PriceRules.standard(), new Charges(List.of(fee)));

    assertThat(
            new AmendedPrices(STAY, Repricing.CHANGED_NIGHTS, TODAY)
                .of(asBooked(), RATES, rulebook))
        .isEqualTo(priced(STAY, 10, 11, 12));
    assertThat(new AmendedPrices(STAY, Repricing.ALL, TODAY).of(asBooked(), RATES, rulebook))
        .isEqualTo(
            new Pricing.Priced(
                ROOM.standard(),
                rulebook.charged(STAY, Collections.nCopies(3, baht(100)), asBooked().party())));
  }

  @Test
  void a_room_for_more_guests_is_another_room_to_the_price() {
    var forThree = room(3, Optional.empty());

    assertThat(prices(STAY, Repricing.CHANGED_NIGHTS, forThree)).containsOnly(baht(100));
    assertThat(prices(STAY, Repricing.NONE, forThree))
        .containsExactly(baht(10), baht(11), baht(12));
  }

  @Test
  void a_room_that_is_to_be_sold_by_the_standard_it_has_keeps_its_prices_and_by_another_not() {
    var byItsOwn = room(2, Optional.of(ROOM.standard()));
    var byAnother = room(2, Optional.of(SEASONAL));

    assertThat(pricing(STAY, Repricing.CHANGED_NIGHTS, byItsOwn, BOTH))
        .isEqualTo(priced(STAY, 10, 11, 12));
    assertThat(pricing(STAY, Repricing.CHANGED_NIGHTS, byAnother, BOTH))
        .isEqualTo(new Pricing.Priced(SEASONAL, NightlyPrices.of(STAY, night -> baht(80))));
  }

  @Test
  void nights_that_are_gained_are_sold_by_the_standard_that_the_room_has() {
    var seasonal =
        new BookedRoom(
            ROOM.id(), ROOM.type(), 2, SEASONAL, NightlyPrices.of(STAY, night -> baht(7)));
    var stay = new Stay(ARRIVAL, DEPARTURE.plusDays(1));

    assertThat(pricing(stay, Repricing.CHANGED_NIGHTS, AmendedRoom.asBooked(seasonal), BOTH))
        .isEqualTo(
            new Pricing.Priced(
                SEASONAL, new NightlyPrices(stay, List.of(baht(7), baht(7), baht(7), baht(80)))));
  }

  @Test
  void a_room_that_is_gained_costs_what_it_costs_today() {
    var gained =
        new AmendedRoom(
            new BookedRoomId(new UUID(0, 2)),
            Optional.empty(),
            ROOM.type(),
            Party.of(2),
            Optional.empty());

    assertThat(prices(STAY, Repricing.NONE, gained)).containsOnly(baht(100));
  }

  @Test
  void a_stay_on_other_days_altogether_costs_what_the_nearest_night_did_or_what_it_costs_today() {
    var later = new Stay(DEPARTURE, DEPARTURE.plusDays(2));

    assertThat(prices(later, Repricing.NONE, asBooked())).containsOnly(baht(12));
    assertThat(prices(later, Repricing.CHANGED_NIGHTS, asBooked())).containsOnly(baht(100));
  }

  @Test
  void a_price_that_was_agreed_holds_for_further_nights() {
    var agreed =
        new BookedRoom(
            ROOM.id(),
            ROOM.type(),
            2,
            PriceStandard.AGREED,
            NightlyPrices.of(STAY, night -> baht(7)));

    assertThat(prices(LONGER, Repricing.ALL, AmendedRoom.asBooked(agreed))).containsOnly(baht(7));
  }

  @Test
  void a_night_that_keeps_its_price_needs_none_today() {
    var gainedOnly = rates(List.of(DEPARTURE));
    var stay = new Stay(ARRIVAL, DEPARTURE.plusDays(1));

    assertThat(pricing(stay, Repricing.CHANGED_NIGHTS, asBooked(), gainedOnly))
        .isEqualTo(priced(stay, 10, 11, 12, 100));
  }

  @Test
  void nights_between_those_that_are_gained_need_none_either() {
    var around = rates(List.of(ARRIVAL.minusDays(1), DEPARTURE, DEPARTURE.plusDays(1)));

    assertThat(pricing(LONGER, Repricing.CHANGED_NIGHTS, asBooked(), around))
        .isEqualTo(priced(LONGER, 100, 10, 11, 12, 100, 100));
  }

  @Test
  void a_night_that_is_gained_is_priced_as_one_of_the_whole_stay() {
    var longStays =
        new StandardRules(
            PriceStandard.BASE,
            Optional.empty(),
            new StayDiscounts(List.of(new StayDiscounts.Step(4, new Percentage(1_000)))),
            Optional.empty());
    var rulebook =
        new Rulebook(PriceRules.standard(), Standards.of(List.of(longStays)), Charges.none());
    var stay = new Stay(ARRIVAL, DEPARTURE.plusDays(1));
    var prices = new AmendedPrices(stay, Repricing.CHANGED_NIGHTS, TODAY);

    assertThat(prices.of(asBooked(), RATES, rulebook)).isEqualTo(priced(stay, 10, 11, 12, 90));
  }

  @Test
  void a_night_that_needs_a_price_and_has_none_today_is_named() {
    var allButTheLast = rates(List.of(ARRIVAL, DEPARTURE));

    assertThat(pricing(LONGER, Repricing.CHANGED_NIGHTS, asBooked(), allButTheLast))
        .isEqualTo(
            new Pricing.NotPriced(
                PriceStandard.BASE,
                List.of(
                    UnpricedNight.of(ARRIVAL.minusDays(1)),
                    UnpricedNight.of(DEPARTURE.plusDays(1)))));
  }

  private static AmendedRoom asBooked() {
    return AmendedRoom.asBooked(ROOM);
  }

  private static AmendedRoom room(int guests, Optional<PriceStandard> standard) {
    return new AmendedRoom(ROOM.id(), Optional.of(ROOM), ROOM.type(), Party.of(guests), standard);
  }

  private static List<Money> prices(Stay stay, Repricing repricing, AmendedRoom room) {
    return prices(stay, repricing, room, TODAY);
  }

  private static List<Money> prices(
      Stay stay, Repricing repricing, AmendedRoom room, LocalDate today) {
    var pricing = new AmendedPrices(stay, repricing, today).of(room, RATES, Rulebook.standard());
    return ((Pricing.Priced) pricing).prices().amounts();
  }

  private static Pricing pricing(
      Stay stay, Repricing repricing, AmendedRoom room, RoomTypeRates rates) {
    return new AmendedPrices(stay, repricing, TODAY).of(room, rates, Rulebook.standard());
  }

  private static Pricing priced(Stay stay, long... baht) {
    var amounts = Arrays.stream(baht).mapToObj(BookingFixtures::baht).toList();
    return new Pricing.Priced(PriceStandard.BASE, new NightlyPrices(stay, amounts));
  }

  private static RoomTypeRates rates(List<LocalDate> nights) {
    return RoomTypeRates.forAnyNumber(Map.of(PriceStandard.BASE, everyNight(nights, 100)));
  }

  private static Map<LocalDate, Money> everyNight(List<LocalDate> nights, long price) {
    return nights.stream().collect(Collectors.toMap(Function.identity(), night -> baht(price)));
  }
}
