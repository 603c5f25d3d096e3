package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PriceStandardTest {

  @Test
  void a_standard_has_a_name_of_1_to_100_characters() {
    assertThat(new PriceStandard("x").name()).isEqualTo("x");
    assertThat(new PriceStandard("x".repeat(100)).name()).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> new PriceStandard(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new PriceStandard("x".repeat(101)));
  }

  @Test
  void a_character_counts_as_one_in_any_script() {
    assertThat(new PriceStandard("🌞".repeat(100)).name()).startsWith("🌞");
    assertThatIllegalArgumentException().isThrownBy(() -> new PriceStandard("🌞".repeat(101)));
  }

  @Test
  void a_name_is_not_blank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PriceStandard("   "));
  }

  @Test
  void a_night_of_a_room_type_may_cost_nothing_but_not_less() {
    assertThat(aPriceOf(0).price().minorUnits()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> aPriceOf(-1));
  }

  @Test
  void a_price_for_so_many_guests_is_for_at_least_one() {
    assertThat(aPriceFor(1).guests()).hasValue(1);
    assertThatIllegalArgumentException().isThrownBy(() -> aPriceFor(0));
  }

  private static RoomPrice aPriceOf(long satang) {
    return aPrice(satang, OptionalInt.empty());
  }

  private static RoomPrice aPriceFor(int guests) {
    return aPrice(100, OptionalInt.of(guests));
  }

  private static RoomPrice aPrice(long satang, OptionalInt guests) {
    return new RoomPrice(
        new RoomPriceId(new UUID(0, 1)),
        new HotelId(new UUID(0, 2)),
        new RoomTypeId(new UUID(0, 3)),
        PriceStandard.BASE,
        LocalDate.of(2030, 6, 10),
        guests,
        new Money(satang, Currency.getInstance("THB")),
        true,
        Instant.parse("2030-06-01T05:00:00Z"));
  }
}
