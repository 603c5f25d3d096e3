package org.roombooking.http.pricing;

import java.util.Currency;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemoveCharge;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests about the rules by which a hotel makes its prices. */
final class RulebookHandlers {

  private final SetPriceRules setPriceRules;
  private final AddCharge addCharge;
  private final RemoveCharge removeCharge;
  private final ReadRulebook readRulebook;

  RulebookHandlers(
      SetPriceRules setPriceRules,
      AddCharge addCharge,
      RemoveCharge removeCharge,
      ReadRulebook readRulebook) {
    this.setPriceRules = setPriceRules;
    this.addCharge = addCharge;
    this.removeCharge = removeCharge;
    this.readRulebook = readRulebook;
  }

  Answer setRules(Request request) {
    var command = request.body(PriceRulesRequest.class).command(request.caller(), hotelId(request));
    return switch (setPriceRules.handle(command)) {
      case SetPriceRules.Outcome.Done(PriceRules set) -> Answer.ok(PriceRulesResponse.of(set));
      case SetPriceRules.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case SetPriceRules.Outcome.FinerThanCurrency(var field, Currency currency) ->
          PricingProblems.finerThanCurrency(nameOf(field), currency);
    };
  }

  private static String nameOf(SetPriceRules.Field field) {
    return switch (field) {
      case CANCELLATION -> "cancellation";
      case CHILDREN -> "children";
    };
  }

  Answer rules(Request request) {
    var hotel = hotelId(request);
    return readRulebook
        .rules(hotel)
        .map(rules -> Answer.ok(PriceRulesResponse.of(rules)))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  Answer addCharge(Request request) {
    var body = request.body(ChargeRequest.class);
    return switch (addCharge.handle(body.command(request.caller(), hotelId(request)))) {
      case AddCharge.Outcome.Done(Charge charge) -> Answer.created(ChargeResponse.of(charge));
      case AddCharge.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case AddCharge.Outcome.FinerThanCurrency(AddCharge.Field field, Currency currency) ->
          PricingProblems.finerThanCurrency(nameOf(field), currency);
      case AddCharge.Outcome.CodeTaken(ChargeCode code) -> PricingProblems.chargeCodeTaken(code);
      case AddCharge.Outcome.TooMany(int atMost) -> PricingProblems.tooManyCharges(atMost);
    };
  }

  private static String nameOf(AddCharge.Field field) {
    return switch (field) {
      case AMOUNT -> "value";
      case CAP -> "cap";
    };
  }

  Answer removeCharge(Request request) {
    var charge = new ChargeId(request.pathId("charge_id"));
    var command = new RemoveCharge.Command(request.caller(), hotelId(request), charge);
    return switch (removeCharge.handle(command)) {
      case RemoveCharge.Outcome.Done(Charge removed) -> Answer.noContent();
      case RemoveCharge.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case RemoveCharge.Outcome.UnknownCharge(ChargeId unknown) ->
          PricingProblems.chargeNotFound(unknown);
    };
  }

  Answer listCharges(Request request) {
    var hotel = hotelId(request);
    return readRulebook
        .charges(hotel, request.page())
        .map(page -> Answer.page(request, page, ChargeResponse::of))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  private static HotelId hotelId(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
