package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StayRestrictionsTest {

  private static final RoomTypeId DELUXE = new RoomTypeId(new UUID(1, 1));
  private static final RoomTypeId SUITE = new RoomTypeId(new UUID(1, 2));
  private static final PriceStandard FLEXIBLE = new PriceStandard("Flexible");
  private static final LocalDate TODAY = june(1);

  /** A restriction on June 12, and stays booked on June 1: whether each can be sold. */
  @ParameterizedTest(name = "{0} {1}: {2} to {3}")
  @CsvSource({
    "MIN_STAY_ARRIVAL, 3, 12, 14, false",
    "MIN_STAY_ARRIVAL, 3, 12, 15, true",
    "MIN_STAY_ARRIVAL, 3, 11, 13, true",
    "MAX_STAY_ARRIVAL, 3, 12, 15, true",
    "MAX_STAY_ARRIVAL, 3, 12, 16, false",
    "MAX_STAY_ARRIVAL, 3, 11, 16, true",
    "MIN_STAY_THROUGH, 3, 11, 13, false",
    "MIN_STAY_THROUGH, 3, 11, 14, true",
    "MIN_STAY_THROUGH, 3, 12, 13, false",
    "MIN_STAY_THROUGH, 3, 10, 12, true",
    "MIN_STAY_THROUGH, 3, 13, 14, true",
    "MAX_STAY_THROUGH, 3, 11, 14, true",
    "MAX_STAY_THROUGH, 3, 11, 15, false",
    "MAX_STAY_THROUGH, 3, 8, 12, true",
    "CLOSED_TO_ARRIVAL, , 12, 13, false",
    "CLOSED_TO_ARRIVAL, , 11, 13, true",
    "CLOSED_TO_DEPARTURE, , 11, 12, false",
    "CLOSED_TO_DEPARTURE, , 11, 13, true",
    "CLOSED_TO_DEPARTURE, , 12, 13, true",
    "STOP_SELL, , 12, 13, false",
    "STOP_SELL, , 11, 14, false",
    "STOP_SELL, , 10, 12, true",
    "STOP_SELL, , 13, 14, true",
    "MIN_ADVANCE, 11, 12, 13, true",
    "MIN_ADVANCE, 12, 12, 13, false",
    "MIN_ADVANCE, 12, 11, 13, true",
    "MAX_ADVANCE, 11, 12, 13, true",
    "MAX_ADVANCE, 10, 12, 13, false",
    "MAX_ADVANCE, 10, 13, 14, true",
  })
  void each_kind_keeps_from_sale_what_it_says_and_no_more(
      RestrictionKind kind, @Nullable Integer number, int arrival, int departure, boolean sold) {
    var restriction = on(RestrictionScope.all(), kind, number, 12, 12);

    assertThat(breaches(DELUXE, PriceStandard.BASE, arrival, departure, restriction).isEmpty())
        .isEqualTo(sold);
    assertThat(restriction.forbids(new Stay(june(arrival), june(departure)), TODAY))
        .isEqualTo(!sold);
  }

  @Test
  void a_breach_names_the_rule_the_date_and_the_number() {
    assertThat(
            breaches(
                DELUXE,
                PriceStandard.BASE,
                11,
                13,
                on(RestrictionScope.all(), RestrictionKind.STOP_SELL, null, 12, 20),
                on(RestrictionScope.all(), RestrictionKind.MIN_STAY_ARRIVAL, 4, 1, 30)))
        .containsExactly(
            new StayRestrictions.Breach(
                RestrictionKind.MIN_STAY_ARRIVAL, june(11), OptionalInt.of(4)),
            new StayRestrictions.Breach(RestrictionKind.STOP_SELL, june(12), OptionalInt.empty()));
  }

  @Test
  void the_strictest_of_all_scopes_holds() {
    var everywhere = RestrictionScope.all();
    var ofType = new RestrictionScope(Optional.of(DELUXE), Optional.empty());
    var ofStandard = new RestrictionScope(Optional.empty(), Optional.of(FLEXIBLE));
    var least = RestrictionKind.MIN_STAY_ARRIVAL;
    var most = RestrictionKind.MAX_ADVANCE;

    assertThat(
            breaches(
                DELUXE,
                FLEXIBLE,
                11,
                12,
                on(everywhere, least, 2, 1, 30),
                on(ofType, least, 4, 1, 30),
                on(ofStandard, least, 3, 1, 30),
                on(everywhere, most, 9, 1, 30),
                on(ofType, most, 5, 1, 30),
                on(ofStandard, most, 7, 1, 30)))
        .containsExactly(
            new StayRestrictions.Breach(least, june(11), OptionalInt.of(4)),
            new StayRestrictions.Breach(most, june(11), OptionalInt.of(5)));
  }

  @Test
  void a_restriction_bears_on_its_type_and_its_standard_alone() {
    assertThat(isSold(Optional.empty(), Optional.empty(), SUITE, PriceStandard.BASE)).isFalse();

    assertThat(isSold(Optional.of(DELUXE), Optional.empty(), DELUXE, FLEXIBLE)).isFalse();
    assertThat(isSold(Optional.of(DELUXE), Optional.empty(), SUITE, FLEXIBLE)).isTrue();

    assertThat(isSold(Optional.empty(), Optional.of(FLEXIBLE), SUITE, FLEXIBLE)).isFalse();
    assertThat(isSold(Optional.empty(), Optional.of(FLEXIBLE), SUITE, PriceStandard.BASE)).isTrue();

    assertThat(isSold(Optional.of(DELUXE), Optional.of(FLEXIBLE), DELUXE, FLEXIBLE)).isFalse();
    assertThat(isSold(Optional.of(DELUXE), Optional.of(FLEXIBLE), SUITE, FLEXIBLE)).isTrue();
    assertThat(isSold(Optional.of(DELUXE), Optional.of(FLEXIBLE), DELUXE, PriceStandard.BASE))
        .isTrue();
  }

  private static boolean isSold(
      Optional<RoomTypeId> type,
      Optional<PriceStandard> standard,
      RoomTypeId soldType,
      PriceStandard sold) {
    var scope = new RestrictionScope(type, standard);
    return breaches(soldType, sold, 11, 12, on(scope, RestrictionKind.STOP_SELL, null, 1, 30))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_counts_needs_a_number_that_means_something(RestrictionKind kind) {
    if (kind.takesNumber()) {
      assertThatThrownBy(() -> on(RestrictionScope.all(), kind, null, 1, 2)).isNotNull();
      assertThatThrownBy(() -> on(RestrictionScope.all(), kind, kind.leastNumber() - 1, 1, 2))
          .isNotNull();
      assertThatThrownBy(() -> on(RestrictionScope.all(), kind, 10_000, 1, 2)).isNotNull();
      assertThat(on(RestrictionScope.all(), kind, kind.leastNumber(), 1, 2)).isNotNull();
      assertThat(on(RestrictionScope.all(), kind, 9_999, 1, 2)).isNotNull();
    } else {
      assertThatThrownBy(() -> on(RestrictionScope.all(), kind, 1, 1, 2)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MIN_STAY_ARRIVAL, 1",
    "MAX_STAY_ARRIVAL, 1",
    "MIN_STAY_THROUGH, 1",
    "MAX_STAY_THROUGH, 1",
    "MIN_ADVANCE, 0",
    "MAX_ADVANCE, 0",
  })
  void a_stay_has_a_night_at_least_and_can_begin_today(RestrictionKind kind, int least) {
    assertThat(kind.leastNumber()).isEqualTo(least);
  }

  @Test
  void a_hotel_without_restrictions_sells_every_stay() {
    assertThat(
            StayRestrictions.none()
                .breaches(DELUXE, PriceStandard.BASE, new Stay(TODAY, june(2)), TODAY))
        .isEmpty();
  }

  private static List<StayRestrictions.Breach> breaches(
      RoomTypeId type,
      PriceStandard standard,
      int arrival,
      int departure,
      Restriction... restrictions) {
    return new StayRestrictions(List.of(restrictions))
        .breaches(type, standard, new Stay(june(arrival), june(departure)), TODAY);
  }

  private static Restriction on(
      RestrictionScope scope, RestrictionKind kind, @Nullable Integer number, int first, int last) {
    return new Restriction(
        scope,
        kind,
        number == null ? OptionalInt.empty() : OptionalInt.of(number),
        new DateRange(june(first), june(last)));
  }

  private static LocalDate june(int day) {
    return LocalDate.of(2030, 6, day);
  }
}
