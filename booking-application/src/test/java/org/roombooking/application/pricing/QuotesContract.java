package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.FeeTimeline;
import org.roombooking.domain.pricing.NightCharge;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.Quotes;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.property.RoomType;

/** What every {@link Quotes} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface QuotesContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private StoredQuote aQuote(RoomType type, Instant expiresAt) {
    var given = new Given(ports());
    var stay = juneStay(10, 12);
    var charges =
        List.of(
            new NightCharge(new ChargeCode("CITY_TAX"), baht(3), false),
            new NightCharge(new ChargeCode("VAT"), baht(1), true));
    var prices = new NightlyPrices(stay, List.of(baht(10), baht(0)), List.of(charges, List.of()));
    var rooms =
        List.of(
            new QuotedRoom(type.id(), new Party(2, List.of(1, 5), 3), PriceStandard.BASE, prices),
            new QuotedRoom(
                type.id(),
                1,
                new PriceStandard("Seasonal Price"),
                NightlyPrices.of(stay, night -> baht(7))));
    var terms =
        new FeeTimeline(
            List.of(
                new FeeTimeline.Step(NOW, baht(0)),
                new FeeTimeline.Step(NOW.plusSeconds(3_600), baht(5))),
            baht(10),
            baht(27));
    return new StoredQuote(
        new QuoteId(given.anId()),
        new UserId(given.anId()),
        new Quote(type.hotel(), stay, rooms, terms),
        expiresAt);
  }

  private StoredQuote added(RoomType type, Instant expiresAt) {
    var quote = aQuote(type, expiresAt);
    ports().quotes().add(quote);
    return quote;
  }

  @Test
  default void a_quote_is_found_as_it_was_added_in_its_own_hotel_alone() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(2);
    var quote = added(type, NOW);
    added(type, NOW);

    assertThat(ports().quotes().find(type.hotel(), quote.id())).contains(quote);
    assertThat(ports().quotes().find(given.aHotel().id(), quote.id())).isEmpty();
    assertThat(ports().quotes().find(type.hotel(), new QuoteId(given.anId()))).isEmpty();
  }

  @Test
  default void a_quote_that_is_added_again_is_there_as_it_was() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);
    var quote = added(type, NOW);

    ports().quotes().add(quote);

    assertThat(ports().quotes().find(type.hotel(), quote.id())).contains(quote);
    assertThat(ports().quotes().forgetExpired(NOW, 9)).isEqualTo(1);
  }

  @Test
  default void quotes_that_many_are_given_at_the_same_moment_are_all_there() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);

    var quotes = Race.of(number -> added(type, NOW));

    assertThat(left(quotes)).isEqualTo(quotes);
  }

  @Test
  default void a_quote_is_not_there_when_its_transaction_fails() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);
    var quote = aQuote(type, NOW);

    try {
      ports()
          .transactions()
          .call(() -> {
            ports().quotes().add(quote);
            throw new IllegalStateException("something broke");
          });
    } catch (IllegalStateException broken) {
      assertThat(broken).hasMessage("something broke");
    }

    assertThat(ports().quotes().find(type.hotel(), quote.id())).isEmpty();
  }

  @Test
  default void those_that_have_expired_are_forgotten_the_oldest_first_and_no_more_than_so_many() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);
    var quotes =
        Stream.of(-2, -1, 0, 1).map(seconds -> added(type, NOW.plusSeconds(seconds))).toList();

    assertThat(ports().quotes().forgetExpired(NOW, 2)).isEqualTo(2);
    assertThat(left(quotes)).containsExactlyElementsOf(quotes.subList(2, 4));
    assertThat(ports().quotes().forgetExpired(NOW, 2)).isEqualTo(1);
    assertThat(ports().quotes().forgetExpired(NOW, 2)).isZero();
    assertThat(left(quotes)).containsExactly(quotes.get(3));
  }

  private List<StoredQuote> left(List<StoredQuote> quotes) {
    return quotes.stream()
        .filter(quote -> ports().quotes().find(quote.quote().hotel(), quote.id()).isPresent())
        .toList();
  }
}
