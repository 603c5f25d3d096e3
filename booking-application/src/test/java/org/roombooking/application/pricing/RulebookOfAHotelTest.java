package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
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
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookOfAHotelTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);
  private static final PriceRules TO_WHOLE_BAHT =
      new PriceRules(new Rounding(Rounding.Direction.HALF_UP, 100), CancellationTerms.free());

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();

  private AddCharge.Outcome add(Caller caller, String code, AddCharge.Basis basis, String cap) {
    return house
        .useCases()
        .addCharge()
        .handle(
            new AddCharge.Command(
                caller,
                hotel,
                new ChargeCode(code),
                "Charge",
                basis,
                Optional.of(new BigDecimal(cap)),
                false,
                NightRange.all()));
  }

  private Charge added(String code, AddCharge.Basis basis) {
    return ((AddCharge.Outcome.Done) add(house.owner(), code, basis, "1000")).charge();
  }

  private static AddCharge.Basis flat(String amount, ChargeBasis.Per per) {
    return new AddCharge.Basis.Flat(new BigDecimal(amount), per);
  }

  private static AddCharge.Basis sevenPercent() {
    return new AddCharge.Basis.OfPrice(new Percentage(700));
  }

  private RemoveCharge.Outcome remove(Caller caller, ChargeId charge) {
    return house.useCases().removeCharge().handle(new RemoveCharge.Command(caller, hotel, charge));
  }

  private SetPriceRules.Outcome set(Caller caller, PriceRules rules) {
    return house
        .useCases()
        .setPriceRules()
        .handle(new SetPriceRules.Command(caller, hotel, rules.rounding(), WantedTerms.free()));
  }

  private List<Charge> all() {
    return house.useCases().readRulebook().charges(hotel, FIRST_PAGE).orElseThrow().items();
  }

  private Money bookedFor(RoomType type, int arrival, int departure) {
    return house.aPendingBooking(type, juneStay(arrival, departure)).value().details().total();
  }

  @Test
  void a_charge_is_reckoned_in_the_hotel_s_currency() {
    var fee = added("FEE", flat("12.5", ChargeBasis.Per.PERSON_STAY));

    assertThat(fee)
        .isEqualTo(
            new Charge(
                fee.id(),
                hotel,
                new ChargeCode("FEE"),
                "Charge",
                new ChargeBasis.Flat(new Money(1_250, Given.BAHT), ChargeBasis.Per.PERSON_STAY),
                Optional.of(baht(1_000)),
                false,
                NightRange.all()));
    assertThat(all()).containsExactly(fee);
  }

  @Test
  void an_amount_is_not_finer_than_the_currency() {
    var baht = Currency.getInstance("THB");

    assertThat(add(house.owner(), "FEE", flat("0.001", ChargeBasis.Per.STAY), "1"))
        .isEqualTo(new AddCharge.Outcome.FinerThanCurrency(AddCharge.Field.AMOUNT, baht));
    assertThat(add(house.owner(), "FEE", sevenPercent(), "1.005"))
        .isEqualTo(new AddCharge.Outcome.FinerThanCurrency(AddCharge.Field.CAP, baht));
    assertThat(all()).isEmpty();
  }

  @Test
  void a_hotel_has_no_code_twice_and_not_too_many() {
    IntStream.range(0, Charge.MAX_OF_A_HOTEL).forEach(i -> added("FEE_" + i, sevenPercent()));

    assertThat(add(house.owner(), "FEE_0", sevenPercent(), "1"))
        .isEqualTo(new AddCharge.Outcome.CodeTaken(new ChargeCode("FEE_0")));
    assertThat(add(house.owner(), "VAT", sevenPercent(), "1"))
        .isEqualTo(new AddCharge.Outcome.TooMany(50));
  }

  @Test
  void quotes_and_bookings_are_charged_from_then_on_and_those_made_before_are_not() {
    var type = house.aRoomType(3);
    var before = house.aPendingBooking(type, juneStay(10, 12)).value();
    var vat = added("VAT", sevenPercent());
    added("CITY_TAX", flat("20", ChargeBasis.Per.PERSON_NIGHT));

    var stay = juneStay(10, 12);
    var quoted = ((QuoteStay.Outcome.Done) house.quote(stay, House.oneRoom(type))).quote().total();

    // 1,010 + 70.70 + 40 and 1,011 + 70.77 + 40
    assertThat(quoted).isEqualTo(new Money(224_247, Given.BAHT));
    assertThat(bookedFor(type, 10, 12)).isEqualTo(quoted);
    assertThat(house.ports().bookings().find(before.id()).orElseThrow().value()).isEqualTo(before);

    assertThat(remove(house.owner(), vat.id())).isEqualTo(new RemoveCharge.Outcome.Done(vat));
    assertThat(bookedFor(type, 10, 12)).isEqualTo(baht(2_101));
  }

  @Test
  void shares_are_rounded_by_the_rule_of_the_hotel() {
    var type = house.aRoomType(1);
    added("VAT", sevenPercent());

    assertThat(set(house.owner(), TO_WHOLE_BAHT))
        .isEqualTo(new SetPriceRules.Outcome.Done(TO_WHOLE_BAHT));

    assertThat(house.useCases().readRulebook().rules(hotel)).contains(TO_WHOLE_BAHT);
    assertThat(bookedFor(type, 10, 12)).isEqualTo(baht(1_010 + 71 + 1_011 + 71));
  }

  @Test
  void agreed_prices_are_charged_too() {
    added("VAT", sevenPercent());

    var type = house.aRoomTypeWithoutPrices(1);
    var line = new RoomLine(type.id(), 1, 2, new RateChoice.Agreed(baht(100)));

    assertThat(((QuoteStay.Outcome.Done) house.quote(juneStay(10, 11), line)).quote().total())
        .isEqualTo(baht(107));
  }

  @Test
  void everything_that_changes_them_is_the_owner_s_and_anybody_reads_them() {
    var fee = added("FEE", sevenPercent());
    var stranger = house.aCaller();

    assertThat(add(stranger, "VAT", sevenPercent(), "1"))
        .isEqualTo(new AddCharge.Outcome.UnknownHotel(hotel));
    assertThat(remove(stranger, fee.id())).isEqualTo(new RemoveCharge.Outcome.UnknownHotel(hotel));
    assertThat(set(stranger, TO_WHOLE_BAHT))
        .isEqualTo(new SetPriceRules.Outcome.UnknownHotel(hotel));
    assertThat(all()).containsExactly(fee);
    assertThat(house.useCases().readRulebook().rules(hotel)).contains(PriceRules.standard());
  }

  @Test
  void what_is_not_there_is_neither_read_nor_taken_away() {
    var unknown = new ChargeId(house.given().anId());
    var nowhere = new HotelId(house.given().anId());

    assertThat(remove(house.owner(), unknown))
        .isEqualTo(new RemoveCharge.Outcome.UnknownCharge(unknown));
    assertThat(house.useCases().readRulebook().rules(nowhere)).isEmpty();
    assertThat(house.useCases().readRulebook().charges(nowhere, FIRST_PAGE)).isEmpty();
  }
}
