package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteTest {

  private static final HotelId HOTEL = new HotelId(new UUID(0, 1));
  private static final Stay TWO_NIGHTS = Stay.of(LocalDate.of(2030, 6, 10), 2);

  @Test
  void a_quote_is_the_sum_of_all_nights_of_all_rooms() {
    var quote =
        new Quote(
            HOTEL, TWO_NIGHTS, List.of(aRoomAt(33_333, 33_334), aRoomAt(0, 1), aRoomAt(99_999, 0)));

    assertThat(quote.total()).isEqualTo(new Money(166_667, Currency.getInstance("THB")));
  }

  @Test
  void all_rooms_of_a_quote_are_for_its_stay() {
    var longer = Stay.of(TWO_NIGHTS.arrival(), 3);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quote(HOTEL, longer, List.of(aRoomAt(1, 1))));
  }

  @Test
  void a_stay_without_terms_is_given_up_for_nothing_in_the_money_of_its_prices() {
    assertThat(new Quote(HOTEL, TWO_NIGHTS, List.of(aRoomAt(1, 1))).terms())
        .isEqualTo(FeeTimeline.free(Currency.getInstance("THB")));
  }

  @Test
  void a_quote_is_honoured_until_the_instant_at_which_it_expires() {
    var end = Instant.parse("2030-06-01T12:15:00Z");
    var stored =
        new StoredQuote(
            new QuoteId(new UUID(0, 3)),
            new UserId(new UUID(0, 4)),
            new Quote(HOTEL, TWO_NIGHTS, List.of(aRoomAt(1, 1))),
            end);

    assertThat(stored.hasExpiredAt(end.minusNanos(1))).isFalse();
    assertThat(stored.hasExpiredAt(end)).isTrue();
  }

  @Test
  void where_some_nights_have_no_price_those_are_named() {
    var tenth = TWO_NIGHTS.arrival();

    assertThat(
            new Pricing.NotPriced(
                    PriceStandard.BASE,
                    List.of(UnpricedNight.of(tenth), UnpricedNight.pricedFor(1, tenth.plusDays(1))))
                .nights())
        .containsExactly(tenth, tenth.plusDays(1));
  }

  @Test
  void a_room_is_for_somebody() {
    var prices = aRoomAt(1, 1).prices();
    var type = new RoomTypeId(new UUID(0, 2));

    assertThat(new QuotedRoom(type, 1, PriceStandard.BASE, prices).guests()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuotedRoom(type, 0, PriceStandard.BASE, prices));
  }

  private static QuotedRoom aRoomAt(long firstNight, long secondNight) {
    var baht = Currency.getInstance("THB");
    return new QuotedRoom(
        new RoomTypeId(new UUID(0, 2)),
        2,
        PriceStandard.BASE,
        new NightlyPrices(
            TWO_NIGHTS, List.of(new Money(firstNight, baht), new Money(secondNight, baht))));
  }
}
