package org.roombooking.http.pricing;

import java.util.Currency;
import java.util.List;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemovePriceStandard;
import org.roombooking.application.pricing.SetPriceStandard;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;
import org.roombooking.http.text.Parsed;

/** Answers the requests about what is said of price standards. */
final class StandardHandlers {

  private static final String NAME = "name";

  private final SetPriceStandard setPriceStandard;
  private final RemovePriceStandard removePriceStandard;
  private final ReadRulebook readRulebook;

  StandardHandlers(
      SetPriceStandard setPriceStandard,
      RemovePriceStandard removePriceStandard,
      ReadRulebook readRulebook) {
    this.setPriceStandard = setPriceStandard;
    this.removePriceStandard = removePriceStandard;
    this.readRulebook = readRulebook;
  }

  Answer list(Request request) {
    var hotel = hotelId(request);
    return readRulebook
        .standards(hotel, request.page())
        .map(page -> Answer.page(request, page, rules -> StandardResponse.of(hotel, rules)))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  Answer one(Request request) {
    var hotel = hotelId(request);
    var standard = standard(request);
    return readRulebook
        .standard(hotel, standard)
        .map(rules -> Answer.ok(StandardResponse.of(hotel, rules)))
        .orElseGet(() -> PricingProblems.standardNotFound(standard));
  }

  Answer set(Request request) {
    var hotel = hotelId(request);
    var command =
        request.body(StandardRequest.class).command(request.caller(), hotel, standard(request));
    return switch (setPriceStandard.handle(command)) {
      case SetPriceStandard.Outcome.Done(StandardRules rules) ->
          Answer.ok(StandardResponse.of(hotel, rules));
      case SetPriceStandard.Outcome.UnknownHotel(HotelId unknown) ->
          PropertyProblems.hotelNotFound(unknown);
      case SetPriceStandard.Outcome.FinerThanCurrency(var field, Currency currency) ->
          PricingProblems.finerThanCurrency(nameOf(field), currency);
      case SetPriceStandard.Outcome.Circle(PriceStandard standard) ->
          PricingProblems.derivationCycle(standard);
      case SetPriceStandard.Outcome.TooMany(int atMost) -> PricingProblems.tooManyStandards(atMost);
    };
  }

  private static String nameOf(SetPriceStandard.Field field) {
    return switch (field) {
      case AMOUNT -> "derivation.amount";
      case FLOOR -> "derivation.floor";
      case CEILING -> "derivation.ceiling";
      case CANCELLATION -> "cancellation";
    };
  }

  Answer remove(Request request) {
    var command =
        new RemovePriceStandard.Command(request.caller(), hotelId(request), standard(request));
    return switch (removePriceStandard.handle(command)) {
      case RemovePriceStandard.Outcome.Done() -> Answer.noContent();
      case RemovePriceStandard.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case RemovePriceStandard.Outcome.UnknownStandard(PriceStandard unknown) ->
          PricingProblems.standardNotFound(unknown);
      case RemovePriceStandard.Outcome.InUse(PriceStandard used, List<PriceStandard> by) ->
          PricingProblems.standardInUse(used, by.getFirst());
    };
  }

  private static PriceStandard standard(Request request) {
    return switch (Format.text(PriceStandard.MAX_LENGTH).parse(request.pathText(NAME))) {
      case Parsed.Value<String>(String name) -> new PriceStandard(name);
      case Parsed.Refused<String>(var code, var message) ->
          throw new InvalidRequest(NAME, code, message);
    };
  }

  private static HotelId hotelId(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
