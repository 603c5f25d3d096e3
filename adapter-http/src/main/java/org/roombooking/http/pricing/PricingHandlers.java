package org.roombooking.http.pricing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.SetPriceAvailable;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the requests about prices. */
final class PricingHandlers {

  static final Parameter<UUID> HOTEL = Parameter.required("hotel_id", Format.id());
  static final Parameter<UUID> ROOM_TYPE = Parameter.required("room_type_id", Format.id());
  static final Parameter<Optional<LocalDate>> FROM = Parameter.optional("from", Format.date());
  static final Parameter<Optional<LocalDate>> TO = Parameter.optional("to", Format.date());

  // The first and the last day that can be written as YYYY-MM-DD: a range open at one end.
  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final SetPrices setPrices;
  private final SetPriceAvailable setPriceAvailable;
  private final ListPrices listPrices;

  PricingHandlers(SetPrices setPrices, SetPriceAvailable setPriceAvailable, ListPrices listPrices) {
    this.setPrices = setPrices;
    this.setPriceAvailable = setPriceAvailable;
    this.listPrices = listPrices;
  }

  Answer setOne(Request request) {
    var command =
        request.body(SetPriceRequest.class).command(request.caller(), hotelOfPath(request));
    return set(command, prices -> PriceResponse.of(prices.getFirst()));
  }

  Answer setRange(Request request) {
    var command =
        request.body(SetPriceRangeRequest.class).command(request.caller(), hotelOfPath(request));
    return set(command, prices -> prices.stream().map(PriceResponse::of).toList());
  }

  private Answer set(SetPrices.Command command, Function<List<RoomPrice>, Object> body) {
    return switch (setPrices.handle(command)) {
      case SetPrices.Outcome.Done(List<RoomPrice> prices) -> Answer.created(body.apply(prices));
      case SetPrices.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case SetPrices.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
      case SetPrices.Outcome.FinerThanCurrency(Currency currency) ->
          PricingProblems.finerThanCurrency("price", currency);
    };
  }

  Answer suspend(Request request) {
    return setAvailable(request, false);
  }

  Answer activate(Request request) {
    return setAvailable(request, true);
  }

  private Answer setAvailable(Request request, boolean available) {
    request.noBody();
    var price = new RoomPriceId(request.pathId("pricing_id"));
    var command =
        new SetPriceAvailable.Command(request.caller(), hotelOfPath(request), price, available);
    return switch (setPriceAvailable.handle(command)) {
      case SetPriceAvailable.Outcome.Done(RoomPrice changed) ->
          Answer.ok(PriceResponse.of(changed));
      case SetPriceAvailable.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case SetPriceAvailable.Outcome.UnknownPrice(RoomPriceId unknown) ->
          PricingProblems.priceNotFound(unknown);
    };
  }

  Answer list(Request request) {
    var roomType = new RoomTypeId(request.query(ROOM_TYPE));
    var query =
        new ListPrices.Query(
            new HotelId(request.query(HOTEL)),
            roomType,
            nights(request.query(FROM), request.query(TO)),
            request.page());
    return listPrices
        .handle(query)
        .map(prices -> Answer.page(request, prices, PriceResponse::of))
        .orElseGet(() -> PropertyProblems.roomTypeNotFound(roomType));
  }

  /** From a first to a last night, both included; open where one is left out. */
  static Optional<DateRange> nights(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    var first = from.orElse(FIRST_DAY);
    var last = to.orElse(LAST_DAY);
    if (last.isBefore(first)) {
      throw new InvalidRequest("to", FieldCode.NOT_AFTER, Phrase.MUST_NOT_BE_BEFORE.with("from"));
    }
    return Optional.of(new DateRange(first, last));
  }

  private static HotelId hotelOfPath(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
