package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.Fee;
import org.roombooking.domain.pricing.NightRange;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.Rulebooks.Adding;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.pricing.StayDiscounts;
import org.roombooking.domain.property.HotelId;

/** What every {@link Rulebooks} must do with what is said of price standards. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface StandardRulesContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  PriceStandard MEMBER = new PriceStandard("Member");

  PriceStandard SAVER = new PriceStandard("Saver");

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private static StandardRules derived(PriceStandard standard, PriceStandard from) {
    var derivation =
        new Derivation(
            from,
            new Percentage(-1_050),
            baht(-5),
            Optional.of(baht(300)),
            Optional.of(baht(9_000)),
            Optional.of(new Rounding(Rounding.Direction.HALF_EVEN, 500)));
    return new StandardRules(
        standard,
        Optional.of(derivation),
        new StayDiscounts(
            List.of(
                new StayDiscounts.Step(7, new Percentage(1_000)),
                new StayDiscounts.Step(3, new Percentage(250)))),
        Optional.of(
            new CancellationTerms(
                List.of(new CancellationTerms.Step(48, new Fee.Nights(1))),
                new Fee.Flat(baht(500)),
                new Fee.OfTotal(new Percentage(10_000)))));
  }

  private static StandardRules plain(PriceStandard standard) {
    return new StandardRules(standard, Optional.empty(), StayDiscounts.none(), Optional.empty());
  }

  private static StandardRules follows(PriceStandard standard, PriceStandard from) {
    var derivation =
        new Derivation(
            from, new Percentage(0), baht(0), Optional.empty(), Optional.empty(), Optional.empty());
    return new StandardRules(
        standard, Optional.of(derivation), StayDiscounts.none(), Optional.empty());
  }

  private Charge aFee(HotelId hotel) {
    return new Charge(
        new ChargeId(new Given(ports()).anId()),
        hotel,
        new ChargeCode("FEE"),
        "A fee",
        new ChargeBasis.Flat(baht(20), ChargeBasis.Per.PERSON_NIGHT),
        Optional.empty(),
        false,
        NightRange.all());
  }

  private Standards standardsOf(HotelId hotel) {
    return ports().rulebooks().of(hotel).standards();
  }

  private Rulebooks.Putting put(HotelId hotel, StandardRules rules) {
    return ports().rulebooks().put(hotel, rules);
  }

  @Test
  default void what_is_said_of_standards_is_read_as_it_was_put_with_the_rest_of_the_rulebook() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    var saver = derived(SAVER, PriceStandard.BASE);
    var member = follows(MEMBER, SAVER);
    var base = plain(PriceStandard.BASE);
    var fee = aFee(hotel);
    assertThat(ports().rulebooks().add(fee)).isEqualTo(new Adding.Added());
    Stream.of(saver, member, base)
        .forEach(rules -> assertThat(put(hotel, rules)).isEqualTo(new Rulebooks.Putting.Done()));

    assertThat(ports().rulebooks().of(hotel))
        .isEqualTo(
            new Rulebook(
                PriceRules.standard(),
                Standards.of(List.of(saver, member, base)),
                new Charges(List.of(fee))));
    var other = given.aHotel().id();
    assertThat(ports().rulebooks().of(other)).isEqualTo(Rulebook.standard());
    assertThat(ports().rulebooks().of(List.of(hotel, other)))
        .isEqualTo(Map.of(hotel, ports().rulebooks().of(hotel), other, Rulebook.standard()));
  }

  @Test
  default void what_is_put_of_a_standard_takes_the_place_of_what_was_said_of_it() {
    var hotel = new Given(ports()).aHotel().id();
    put(hotel, derived(SAVER, PriceStandard.BASE));

    assertThat(put(hotel, plain(SAVER))).isEqualTo(new Rulebooks.Putting.Done());
    assertThat(standardsOf(hotel)).isEqualTo(Standards.of(List.of(plain(SAVER))));

    put(hotel, derived(SAVER, MEMBER));
    assertThat(standardsOf(hotel)).isEqualTo(Standards.of(List.of(derived(SAVER, MEMBER))));
  }

  @Test
  default void standards_are_listed_by_name_and_in_pages() {
    var hotel = new Given(ports()).aHotel().id();
    var small = plain(new PriceStandard("a la carte"));
    var all = List.of(plain(PriceStandard.BASE), follows(MEMBER, SAVER), plain(SAVER), small);
    all.reversed().forEach(rules -> put(hotel, rules));

    assertThat(ports().rulebooks().listStandards(hotel, FIRST_PAGE))
        .isEqualTo(new Page<>(all, 4, FIRST_PAGE));
    var second = new PageRequest(2, 3);
    assertThat(ports().rulebooks().listStandards(hotel, second))
        .isEqualTo(new Page<>(List.of(small), 4, second));
  }

  @Test
  default void a_standard_is_never_derived_from_itself() {
    var hotel = new Given(ports()).aHotel().id();
    put(hotel, follows(MEMBER, SAVER));

    assertThat(put(hotel, follows(SAVER, SAVER))).isEqualTo(new Rulebooks.Putting.Circle());
    assertThat(put(hotel, follows(SAVER, MEMBER))).isEqualTo(new Rulebooks.Putting.Circle());

    assertThat(standardsOf(hotel)).isEqualTo(Standards.of(List.of(follows(MEMBER, SAVER))));
  }

  @Test
  default void a_standard_that_others_are_derived_from_stays() {
    var given = new Given(ports());
    var hotel = given.aHotel().id();
    put(hotel, plain(SAVER));
    put(hotel, follows(MEMBER, SAVER));

    assertThat(ports().rulebooks().remove(hotel, SAVER))
        .isEqualTo(new Rulebooks.Removal.InUse(List.of(MEMBER)));
    assertThat(ports().rulebooks().remove(given.aHotel().id(), MEMBER))
        .isEqualTo(new Rulebooks.Removal.Unknown());
    assertThat(ports().rulebooks().remove(hotel, MEMBER)).isEqualTo(new Rulebooks.Removal.Done());
    assertThat(ports().rulebooks().remove(hotel, MEMBER))
        .isEqualTo(new Rulebooks.Removal.Unknown());
    assertThat(ports().rulebooks().remove(hotel, SAVER)).isEqualTo(new Rulebooks.Removal.Done());
    assertThat(standardsOf(hotel)).isEqualTo(Standards.none());
  }

  @Test
  default void of_many_who_would_close_a_circle_together_one_does_not() {
    var hotel = new Given(ports()).aHotel().id();
    var names = IntStream.range(0, Race.CALLERS).mapToObj(i -> new PriceStandard("S" + i)).toList();

    var outcomes =
        Race.of(caller ->
            put(hotel, follows(names.get(caller), names.get((caller + 1) % Race.CALLERS))));

    assertThat(outcomes).containsOnlyOnce(new Rulebooks.Putting.Circle());
    assertThat(standardsOf(hotel).byStandard()).hasSize(Race.CALLERS - 1);
  }

  @Test
  default void of_many_who_say_something_of_one_more_standard_exactly_one_does() {
    var hotel = new Given(ports()).aHotel().id();
    IntStream.range(1, Standards.MAX_OF_A_HOTEL)
        .forEach(i -> put(hotel, plain(new PriceStandard("S" + i))));

    var outcomes = Race.of(caller -> put(hotel, plain(new PriceStandard("Late " + caller))));

    assertThat(outcomes).containsOnlyOnce(new Rulebooks.Putting.Done());
    assertThat(put(hotel, plain(new PriceStandard("S1")))).isEqualTo(new Rulebooks.Putting.Done());
    assertThat(standardsOf(hotel).byStandard()).hasSize(Standards.MAX_OF_A_HOTEL);
  }
}
