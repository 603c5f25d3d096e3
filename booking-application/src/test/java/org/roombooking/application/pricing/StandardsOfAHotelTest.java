package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPriceStandard.WantedDerivation;
import org.roombooking.application.testing.House;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandardsOfAHotelTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);
  private static final PriceStandard MEMBER = new PriceStandard("Member");
  private static final PriceStandard SAVER = new PriceStandard("Saver");

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();

  private static WantedDerivation tenPercentOff(PriceStandard from) {
    return derivation(from, BigDecimal.ZERO, Optional.empty(), Optional.empty());
  }

  private static WantedDerivation derivation(
      PriceStandard from,
      BigDecimal amount,
      Optional<BigDecimal> floor,
      Optional<BigDecimal> ceiling) {
    return new WantedDerivation(
        from, new Percentage(-1_000), amount, floor, ceiling, Optional.empty());
  }

  private SetPriceStandard.Outcome set(
      PriceStandard standard, WantedDerivation derivation, StayDiscounts.Step... discounts) {
    return set(house.owner(), standard, Optional.of(derivation), Optional.empty(), discounts);
  }

  private SetPriceStandard.Outcome set(
      Caller caller,
      PriceStandard standard,
      Optional<WantedDerivation> derivation,
      Optional<WantedTerms> terms,
      StayDiscounts.Step... discounts) {
    return house
        .useCases()
        .setPriceStandard()
        .handle(
            new SetPriceStandard.Command(
                caller, hotel, standard, derivation, new StayDiscounts(List.of(discounts)), terms));
  }

  private RemovePriceStandard.Outcome remove(Caller caller, PriceStandard standard) {
    return house
        .useCases()
        .removePriceStandard()
        .handle(new RemovePriceStandard.Command(caller, hotel, standard));
  }

  private Quote quote(RoomType type, Stay stay, RateChoice rate) {
    var outcome = house.quote(stay, new RoomLine(type.id(), 1, 2, rate));
    return ((QuoteStay.Outcome.Done) outcome).quote();
  }

  @Test
  void a_derived_standard_is_quoted_and_booked_at_what_follows_from_the_other_one() {
    var type = house.aRoomType(1);
    set(SAVER, tenPercentOff(PriceStandard.BASE));
    var bySaver = new RateChoice.ByStandard(SAVER);

    // 1,010 and 1,011 by the base price
    assertThat(quote(type, juneStay(10, 12), bySaver).total())
        .isEqualTo(baht(909).plus(satang(90_990)));
    var line = new RoomLine(type.id(), 1, 2, bySaver);
    var booked = house.aPendingBookingBy(house.owner(), line, juneStay(10, 12)).value().details();
    assertThat(booked.total()).isEqualTo(quote(type, juneStay(10, 12), bySaver).total());
    assertThat(booked.rooms().getFirst().standard()).isEqualTo(SAVER);
  }

  private static Money satang(long amount) {
    return new Money(amount, Currency.getInstance("THB"));
  }

  @Test
  void long_stays_save_from_then_on_and_what_was_booked_before_stays() {
    var type = house.aRoomType(2);
    var before = house.aPendingBooking(type, juneStay(10, 12)).value();

    set(
        house.owner(),
        PriceStandard.BASE,
        Optional.empty(),
        Optional.empty(),
        new StayDiscounts.Step(2, new Percentage(5_000)));

    var standing = new RateChoice.Standing();
    assertThat(quote(type, juneStay(10, 11), standing).total()).isEqualTo(baht(1_010));
    assertThat(quote(type, juneStay(10, 12), standing).total()).isEqualTo(satang(101_050));
    assertThat(house.ports().bookings().find(before.id()).orElseThrow().value()).isEqualTo(before);
  }

  @Test
  void a_standard_has_terms_of_its_own_that_are_frozen_onto_what_is_booked() {
    var type = house.aRoomType(1);
    house.setPrice(type, SAVER, june(10), 500);
    var all =
        new WantedTerms(
            List.of(),
            new WantedTerms.WantedFee.OfTotal(new Percentage(10_000)),
            new WantedTerms.WantedFee.None());
    set(house.owner(), SAVER, Optional.empty(), Optional.of(all));

    var saver = quote(type, juneStay(10, 11), new RateChoice.ByStandard(SAVER));
    var base = quote(type, juneStay(10, 11), new RateChoice.Standing());

    assertThat(saver.terms().afterwards()).isEqualTo(baht(500));
    assertThat(base.terms().afterwards()).isEqualTo(baht(0));
  }

  @Test
  void an_amount_is_not_finer_than_the_currency() {
    var fine = new BigDecimal("0.001");
    var whole = Optional.of(BigDecimal.TEN);
    var terms =
        new WantedTerms(
            List.of(), new WantedTerms.WantedFee.Flat(fine), new WantedTerms.WantedFee.None());

    assertThat(set(SAVER, derivation(MEMBER, fine, whole, whole)))
        .isEqualTo(tooFine(SetPriceStandard.Field.AMOUNT));
    assertThat(set(SAVER, derivation(MEMBER, BigDecimal.ONE, Optional.of(fine), whole)))
        .isEqualTo(tooFine(SetPriceStandard.Field.FLOOR));
    assertThat(
            set(
                SAVER,
                derivation(MEMBER, BigDecimal.ONE, whole, Optional.of(new BigDecimal("10.001")))))
        .isEqualTo(tooFine(SetPriceStandard.Field.CEILING));
    assertThat(set(house.owner(), SAVER, Optional.empty(), Optional.of(terms)))
        .isEqualTo(tooFine(SetPriceStandard.Field.CANCELLATION));
    assertThat(all()).isEmpty();
  }

  private static SetPriceStandard.Outcome tooFine(SetPriceStandard.Field field) {
    return new SetPriceStandard.Outcome.FinerThanCurrency(field, Currency.getInstance("THB"));
  }

  private List<PriceStandard> all() {
    return house
        .useCases()
        .readRulebook()
        .standards(hotel, FIRST_PAGE)
        .orElseThrow()
        .items()
        .stream()
        .map(rules -> rules.standard())
        .toList();
  }

  @Test
  void no_standard_is_derived_from_itself_and_a_hotel_has_not_too_many() {
    set(SAVER, tenPercentOff(MEMBER));

    assertThat(set(MEMBER, tenPercentOff(SAVER)))
        .isEqualTo(new SetPriceStandard.Outcome.Circle(MEMBER));

    IntStream.range(1, Standards.MAX_OF_A_HOTEL)
        .forEach(i -> set(new PriceStandard("S" + i), tenPercentOff(MEMBER)));
    assertThat(set(MEMBER, tenPercentOff(PriceStandard.BASE)))
        .isEqualTo(new SetPriceStandard.Outcome.TooMany(100));
  }

  @Test
  void one_that_others_are_derived_from_cannot_be_removed() {
    set(SAVER, tenPercentOff(PriceStandard.BASE));
    set(MEMBER, tenPercentOff(SAVER));

    assertThat(remove(house.owner(), SAVER))
        .isEqualTo(new RemovePriceStandard.Outcome.InUse(SAVER, List.of(MEMBER)));
    assertThat(remove(house.owner(), MEMBER)).isEqualTo(new RemovePriceStandard.Outcome.Done());
    assertThat(remove(house.owner(), MEMBER))
        .isEqualTo(new RemovePriceStandard.Outcome.UnknownStandard(MEMBER));
    assertThat(all()).containsExactly(SAVER);
  }

  @Test
  void everything_that_changes_them_is_the_owner_s_and_anybody_reads_them() {
    var stranger = house.aCaller();
    set(SAVER, tenPercentOff(PriceStandard.BASE));

    assertThat(set(stranger, MEMBER, Optional.of(tenPercentOff(SAVER)), Optional.empty()))
        .isEqualTo(new SetPriceStandard.Outcome.UnknownHotel(hotel));
    assertThat(remove(stranger, SAVER))
        .isEqualTo(new RemovePriceStandard.Outcome.UnknownHotel(hotel));
    assertThat(all()).containsExactly(SAVER);

    var read = house.useCases().readRulebook();
    var nowhere = new HotelId(house.given().anId());
    assertThat(read.standard(hotel, SAVER)).isPresent();
    assertThat(read.standard(hotel, MEMBER)).isEmpty();
    assertThat(read.standard(nowhere, SAVER)).isEmpty();
    assertThat(read.standards(nowhere, FIRST_PAGE)).isEmpty();
  }
}
