package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.GiveQuote;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.application.pricing.WantedTerms.WantedFee;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.CancellationFee;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A price that was told is kept, and so are the terms. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookByQuoteTest {

  private static final Stay STAY = juneStay(10, 12);
  private static final Instant LAST_MOMENT = NOW.plus(StoredQuote.LIFE).minusNanos(1);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final RoomType type = house.aRoomType(3);

  private StoredQuote quoted(Caller caller, RoomLine... lines) {
    var request = new StayRequest(house.hotel().id(), STAY, List.of(lines));
    var outcome =
        house.useCases().giveQuote().handle(new QuoteStay.Query(caller, Optional.empty(), request));
    return ((GiveQuote.Outcome.Done) outcome).quote();
  }

  private CreateBooking.Outcome book(Caller caller, Stay stay, QuoteId quote, RoomLine... lines) {
    var request = new StayRequest(house.hotel().id(), stay, List.of(lines));
    return house
        .useCases()
        .createBooking()
        .handle(
            new CreateBooking.Command(
                caller,
                Optional.empty(),
                request,
                "Malee Srisuk",
                Optional.empty(),
                false,
                Optional.of(quote)));
  }

  private BookingDetails booked(StoredQuote quote) {
    var outcome = book(house.owner(), STAY, quote.id(), House.oneRoom(type));
    return ((CreateBooking.Outcome.Done) outcome).booking().value().details();
  }

  private void becomeDearer() {
    house.setPrice(type, PriceStandard.BASE, june(10), 9_000);
    house.setPrice(type, PriceStandard.BASE, june(11), 9_000);
  }

  private void setTerms(WantedTerms terms) {
    var command =
        new SetPriceRules.Command(house.owner(), house.hotel().id(), Rounding.standard(), terms);
    assertThat(house.useCases().setPriceRules().handle(command))
        .isInstanceOf(SetPriceRules.Outcome.Done.class);
  }

  /** Free until two days before, then the first night; all for those who do not come. */
  private static WantedTerms twoDaysBefore() {
    return new WantedTerms(
        List.of(new WantedTerms.Step(48, new WantedFee.None())),
        new WantedFee.Nights(1),
        new WantedFee.Nights(2));
  }

  private static CreateBooking.Outcome refused(QuoteRefusal why) {
    return new CreateBooking.Outcome.NotOffered(why);
  }

  @Nested
  class a_quote {

    @Test
    void is_honoured_to_the_cent_with_its_terms_whatever_becomes_of_prices_and_rules() {
      setTerms(twoDaysBefore());
      var quote = quoted(house.owner(), House.oneRoom(type));
      becomeDearer();
      setTerms(WantedTerms.free());
      house.clock().setTo(LAST_MOMENT);

      var details = booked(quote);

      assertThat(details.total()).isEqualTo(quote.quote().total()).isEqualTo(baht(2_021));
      assertThat(details.terms()).isEqualTo(quote.quote().terms());
      assertThat(details.terms().noShow()).isEqualTo(baht(2_021));
    }

    @Test
    void is_honoured_until_it_expires() {
      var quote = quoted(house.owner(), House.oneRoom(type));
      house.clock().setTo(quote.expiresAt());

      assertThat(book(house.owner(), STAY, quote.id(), House.oneRoom(type)))
          .isEqualTo(refused(new QuoteRefusal.QuoteExpired(quote.id(), quote.expiresAt())));
    }

    @Test
    void is_honoured_for_whoever_asked_alone() {
      var quote = quoted(house.owner(), House.oneRoom(type));

      assertThat(book(house.aCaller(), STAY, quote.id(), House.oneRoom(type)))
          .isEqualTo(refused(new QuoteRefusal.UnknownQuote(quote.id())));
    }

    @Test
    void is_for_its_stay_and_its_rooms_alone() {
      var seasonal = new PriceStandard("Seasonal Price");
      var quote = quoted(house.owner(), House.oneRoom(type));
      var mismatch = refused(new QuoteRefusal.QuoteMismatch(quote.id()));
      var one = new RateChoice.Standing();

      assertThat(book(house.owner(), juneStay(10, 13), quote.id(), House.oneRoom(type)))
          .isEqualTo(mismatch);
      assertThat(book(house.owner(), STAY, quote.id(), new RoomLine(type.id(), 2, 2, one)))
          .isEqualTo(mismatch);
      assertThat(book(house.owner(), STAY, quote.id(), new RoomLine(type.id(), 1, 1, one)))
          .isEqualTo(mismatch);
      assertThat(book(house.owner(), STAY, quote.id(), House.oneRoom(house.aRoomType(1))))
          .isEqualTo(mismatch);
      assertThat(
              book(
                  house.owner(),
                  STAY,
                  quote.id(),
                  new RoomLine(type.id(), 1, 2, new RateChoice.ByStandard(seasonal))))
          .isEqualTo(mismatch);
      assertThat(
              book(
                  house.owner(),
                  STAY,
                  quote.id(),
                  new RoomLine(type.id(), 1, 2, new RateChoice.Agreed(baht(1)))))
          .isEqualTo(mismatch);
      assertThat(
              book(
                  house.owner(),
                  STAY,
                  quote.id(),
                  new RoomLine(type.id(), 1, 2, new RateChoice.ByStandard(PriceStandard.BASE))))
          .isInstanceOf(CreateBooking.Outcome.Done.class);
    }

    @Test
    void of_several_rooms_is_for_as_many_however_they_stand_in_lines() {
      var two = new RoomLine(type.id(), 2, 2, new RateChoice.Standing());
      var quote = quoted(house.owner(), two);

      assertThat(book(house.owner(), STAY, quote.id(), House.oneRoom(type), House.oneRoom(type)))
          .isInstanceOf(CreateBooking.Outcome.Done.class);
    }

    @Test
    void that_nobody_gave_is_unknown() {
      var unknown = new QuoteId(house.given().anId());

      assertThat(book(house.owner(), STAY, unknown, House.oneRoom(type)))
          .isEqualTo(refused(new QuoteRefusal.UnknownQuote(unknown)));
    }

    @Test
    void takes_no_rooms() {
      quoted(house.owner(), House.oneRoom(type));

      assertThat(house.free(type, 10, 12)).containsExactly(3, 3);
    }
  }

  @Nested
  class whoever_cancels {

    private Optional<Money> preview(Booking booking) {
      return house
          .useCases()
          .previewCancellation()
          .handle(house.owner(), booking.id())
          .orElseThrow()
          .feeNow();
    }

    private Optional<Money> cancelled(Booking booking) {
      return CancellationFee.owed(
          House.taken(house.useCases().cancelBooking().handle(house.step(booking.id()))).value());
    }

    @Test
    void pays_what_the_preview_said() {
      setTerms(twoDaysBefore());
      var early = house.aConfirmedBooking(type, STAY).value();
      var late = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.midnightOf(8).minusNanos(1));
      assertThat(preview(early)).contains(baht(0));
      assertThat(cancelled(early)).contains(baht(0));

      house.clock().setTo(House.midnightOf(8));

      assertThat(preview(late)).contains(baht(1_010));
      assertThat(cancelled(late)).contains(baht(1_010));
      assertThat(preview(late)).isEmpty();
    }

    @Test
    void has_nothing_to_pay_for_what_was_not_confirmed() {
      setTerms(new WantedTerms(List.of(), new WantedFee.Nights(1), new WantedFee.None()));
      var pending = house.aPendingBooking(type, STAY).value();

      assertThat(preview(pending)).contains(baht(0));
      assertThat(cancelled(pending)).contains(baht(0));
    }

    @Test
    void pays_by_the_terms_of_then() {
      setTerms(new WantedTerms(List.of(), new WantedFee.Nights(1), new WantedFee.None()));
      var booking = house.aConfirmedBooking(type, STAY).value();
      setTerms(WantedTerms.free());

      assertThat(cancelled(booking)).contains(baht(1_010));
    }

    @Test
    void and_does_not_say_so_pays_as_a_no_show() {
      setTerms(twoDaysBefore());
      var booking = house.aConfirmedBooking(type, STAY).value();
      house.clock().setTo(House.noonOf(11));

      var noShow = House.taken(house.useCases().markNoShow().handle(house.step(booking.id())));

      assertThat(CancellationFee.owed(noShow.value())).contains(baht(2_021));
      assertThat(CancellationFee.owed(booking)).isEmpty();
    }

    @Test
    void is_not_told_of_bookings_of_others() {
      var booking = house.aConfirmedBooking(type, STAY).value();

      assertThat(house.useCases().previewCancellation().handle(house.aCaller(), booking.id()))
          .isEmpty();
    }
  }
}
