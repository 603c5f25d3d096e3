package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedStayTest {

  private static final Stay STAY = juneStay(10, 12);
  private static final RestrictionScope ALL = RestrictionScope.all();
  private static final PriceStandard FLEXIBLE = new PriceStandard("Flexible");
  private static final PriceStandard SAVER = new PriceStandard("Saver");

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomType(2);

  @Test
  void is_neither_quoted_nor_booked_and_says_by_what_rule_of_which_date() {
    set(ALL, RestrictionKind.MIN_STAY_ARRIVAL, OptionalInt.of(3), 10, 10);
    var why = refusal(PriceStandard.BASE, breach(RestrictionKind.MIN_STAY_ARRIVAL, 10, 3));

    assertThat(quote(new RateChoice.Standing())).isEqualTo(new QuoteStay.Outcome.Refused(why));
    assertThat(house.useCases().createBooking().handle(house.toBook(type, STAY)))
        .isEqualTo(new CreateBooking.Outcome.NotOffered(why));
    assertThat(house.free(type, 10, 12)).containsExactly(2, 2);
  }

  @Test
  void is_sold_again_once_the_restriction_is_cleared() {
    set(ALL, RestrictionKind.STOP_SELL, OptionalInt.empty(), 5, 25);
    assertThat(quote(new RateChoice.Standing())).isInstanceOf(QuoteStay.Outcome.Refused.class);

    clear(ALL, RestrictionKind.STOP_SELL, 10, 11);

    assertThat(quote(new RateChoice.Standing())).isInstanceOf(QuoteStay.Outcome.Done.class);
    assertThat(house.quote(juneStay(10, 13), House.oneRoom(type)))
        .isInstanceOf(QuoteStay.Outcome.Refused.class);
  }

  @Test
  void is_booked_by_the_rules_of_today() {
    set(ALL, RestrictionKind.MIN_ADVANCE, OptionalInt.of(5), 10, 10);
    house.clock().setTo(House.noonOf(5));
    assertThat(quote(new RateChoice.Standing())).isInstanceOf(QuoteStay.Outcome.Done.class);

    house.clock().setTo(House.midnightOf(6));

    assertThat(quote(new RateChoice.Standing()))
        .isEqualTo(
            new QuoteStay.Outcome.Refused(
                refusal(PriceStandard.BASE, breach(RestrictionKind.MIN_ADVANCE, 10, 5))));
  }

  @Test
  void is_sold_by_the_cheapest_standard_that_is_open_where_none_is_named() {
    price(FLEXIBLE, 2_000);
    price(SAVER, 1_800);
    set(onlyOf(PriceStandard.BASE), RestrictionKind.STOP_SELL, OptionalInt.empty(), 10, 10);

    assertThat(quote(new RateChoice.Standing()))
        .isInstanceOfSatisfying(
            QuoteStay.Outcome.Done.class,
            done -> {
              assertThat(done.quote().rooms().getFirst().standard()).isEqualTo(SAVER);
              assertThat(done.quote().total()).isEqualTo(baht(3_600));
            });

    set(onlyOf(SAVER), RestrictionKind.STOP_SELL, OptionalInt.empty(), 10, 10);
    assertThat(quote(new RateChoice.Standing()))
        .isInstanceOfSatisfying(
            QuoteStay.Outcome.Done.class,
            done -> assertThat(done.quote().rooms().getFirst().standard()).isEqualTo(FLEXIBLE));
  }

  @Test
  void is_not_sold_by_another_standard_than_the_one_that_is_named() {
    price(SAVER, 1_800);
    set(onlyOf(SAVER), RestrictionKind.STOP_SELL, OptionalInt.empty(), 10, 10);

    assertThat(quote(new RateChoice.ByStandard(SAVER)))
        .isEqualTo(
            new QuoteStay.Outcome.Refused(
                refusal(
                    SAVER,
                    new StayRestrictions.Breach(
                        RestrictionKind.STOP_SELL, june(10), OptionalInt.empty()))));
    assertThat(quote(new RateChoice.ByStandard(PriceStandard.BASE)))
        .isInstanceOf(QuoteStay.Outcome.Done.class);
  }

  @Test
  void is_sold_at_an_agreed_price_all_the_same() {
    set(ALL, RestrictionKind.STOP_SELL, OptionalInt.empty(), 1, 30);

    assertThat(quote(new RateChoice.Agreed(baht(900)))).isInstanceOf(QuoteStay.Outcome.Done.class);
  }

  @Test
  void of_another_type_is_sold() {
    var other = house.aRoomType(1);
    set(
        new RestrictionScope(Optional.of(other.id()), Optional.empty()),
        RestrictionKind.STOP_SELL,
        OptionalInt.empty(),
        1,
        30);

    assertThat(quote(new RateChoice.Standing())).isInstanceOf(QuoteStay.Outcome.Done.class);
  }

  @Test
  void is_restricted_by_the_owner_alone_and_for_types_of_the_hotel() {
    var elsewhere = house.given().aRoomTypeWithRooms(1).id();

    assertThat(change(house.aCaller(), ALL))
        .isEqualTo(new ChangeRestrictions.Outcome.UnknownHotel(house.hotel().id()));
    assertThat(
            change(house.owner(), new RestrictionScope(Optional.of(elsewhere), Optional.empty())))
        .isEqualTo(new ChangeRestrictions.Outcome.UnknownRoomType(elsewhere));
    assertThat(list(house.aCaller(), Optional.empty()))
        .isEqualTo(new ListRestrictions.Outcome.UnknownHotel(house.hotel().id()));
    assertThat(list(house.owner(), Optional.of(elsewhere)))
        .isEqualTo(new ListRestrictions.Outcome.UnknownRoomType(elsewhere));
    assertThat(list(house.owner(), Optional.of(type.id())))
        .isInstanceOfSatisfying(
            ListRestrictions.Outcome.Done.class,
            done -> assertThat(done.restrictions().total()).isZero());
  }

  @Test
  void is_restricted_by_all_who_change_the_same_rule_at_once() {
    Race.of(number ->
        house
            .useCases()
            .changeRestrictions()
            .set(
                new ChangeRestrictions.Which(
                    house.owner(), house.hotel().id(), ALL, RestrictionKind.STOP_SELL),
                OptionalInt.empty(),
                new DateRange(june(1).plusDays(2L * number), june(1).plusDays(2L * number))));

    assertThat(restricted())
        .isEqualTo(
            IntStream.range(0, Race.CALLERS)
                .mapToObj(number -> june(1).plusDays(2L * number))
                .collect(Collectors.toSet()));
  }

  private Set<?> restricted() {
    var page =
        house
            .ports()
            .restrictions()
            .list(house.hotel().id(), Optional.empty(), Optional.empty(), new PageRequest(1, 100));
    return page.items().stream()
        .map(Restriction::dates)
        .map(DateRange::first)
        .collect(Collectors.toSet());
  }

  private QuoteStay.Outcome quote(RateChoice rate) {
    return house.quote(STAY, new RoomLine(type.id(), 1, 2, rate));
  }

  private void price(PriceStandard standard, long price) {
    STAY.nights().forEach(night -> house.setPrice(type, standard, night, price));
  }

  private void set(
      RestrictionScope scope, RestrictionKind kind, OptionalInt number, int first, int last) {
    assertThat(
            house
                .useCases()
                .changeRestrictions()
                .set(which(house.owner(), scope, kind), number, dates(first, last)))
        .isInstanceOf(ChangeRestrictions.Outcome.Done.class);
  }

  private void clear(RestrictionScope scope, RestrictionKind kind, int first, int last) {
    assertThat(
            house
                .useCases()
                .changeRestrictions()
                .clear(which(house.owner(), scope, kind), dates(first, last)))
        .isInstanceOf(ChangeRestrictions.Outcome.Done.class);
  }

  private ChangeRestrictions.Outcome change(Caller caller, RestrictionScope scope) {
    return house
        .useCases()
        .changeRestrictions()
        .set(which(caller, scope, RestrictionKind.STOP_SELL), OptionalInt.empty(), dates(10, 11));
  }

  private ListRestrictions.Outcome list(Caller caller, Optional<RoomTypeId> roomType) {
    return house
        .useCases()
        .listRestrictions()
        .handle(
            new ListRestrictions.Query(
                caller, house.hotel().id(), roomType, Optional.empty(), new PageRequest(1, 20)));
  }

  private ChangeRestrictions.Which which(
      Caller caller, RestrictionScope scope, RestrictionKind kind) {
    return new ChangeRestrictions.Which(caller, house.hotel().id(), scope, kind);
  }

  private static DateRange dates(int first, int last) {
    return new DateRange(june(first), june(last));
  }

  private static RestrictionScope onlyOf(PriceStandard standard) {
    return new RestrictionScope(Optional.empty(), Optional.of(standard));
  }

  private static StayRestrictions.Breach breach(RestrictionKind kind, int day, int number) {
    return new StayRestrictions.Breach(kind, june(day), OptionalInt.of(number));
  }

  private QuoteRefusal refusal(PriceStandard standard, StayRestrictions.Breach breach) {
    return new QuoteRefusal.Restricted(type.id(), standard, List.of(breach));
  }
}
