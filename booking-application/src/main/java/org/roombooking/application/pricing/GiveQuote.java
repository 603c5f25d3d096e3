package org.roombooking.application.pricing;

import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.Quotes;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.property.Hotel;

/** Tells a caller what a stay would cost, and keeps the price for them a while. */
public final class GiveQuote {

  /** What became of it. */
  public sealed interface Outcome {

    record Done(StoredQuote quote) implements Outcome {}

    record Refused(QuoteRefusal why) implements Outcome {}
  }

  private final QuoteStay quoteStay;
  private final Quotes quotes;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public GiveQuote(QuoteStay quoteStay, Quotes quotes, Identifiers identifiers, HotelClock clock) {
    this.quoteStay = quoteStay;
    this.quotes = quotes;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(QuoteStay.Query query) {
    return switch (quoteStay.handle(query)) {
      case QuoteStay.Outcome.Done(Hotel hotel, Quote quote, var differences) ->
          keep(query, hotel, quote);
      case QuoteStay.Outcome.Refused(QuoteRefusal why) -> new Outcome.Refused(why);
    };
  }

  private Outcome keep(QuoteStay.Query query, Hotel hotel, Quote quote) {
    var stored =
        new StoredQuote(
            new QuoteId(identifiers.next()),
            query.caller().user(),
            quote,
            clock.now(hotel).instant().plus(StoredQuote.LIFE));
    quotes.add(stored);
    return new Outcome.Done(stored);
  }
}
