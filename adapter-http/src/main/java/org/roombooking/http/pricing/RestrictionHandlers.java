package org.roombooking.http.pricing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.ListRestrictions;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the requests about restrictions. */
final class RestrictionHandlers {

  static final Parameter<Optional<UUID>> ROOM_TYPE =
      Parameter.optional("room_type_id", Format.id());
  static final Parameter<Optional<LocalDate>> FROM = PricingHandlers.FROM;
  static final Parameter<Optional<LocalDate>> TO = PricingHandlers.TO;

  private final ChangeRestrictions changeRestrictions;
  private final ListRestrictions listRestrictions;

  RestrictionHandlers(ChangeRestrictions changeRestrictions, ListRestrictions listRestrictions) {
    this.changeRestrictions = changeRestrictions;
    this.listRestrictions = listRestrictions;
  }

  Answer set(Request request) {
    var body = request.body(SetRestrictionRequest.class);
    return told(
        changeRestrictions.set(
            body.which(request.caller(), hotelOf(request)), body.numberOfKind(), body.dates()));
  }

  Answer clear(Request request) {
    var body = request.body(ClearRestrictionRequest.class);
    return told(
        changeRestrictions.clear(body.which(request.caller(), hotelOf(request)), body.dates()));
  }

  private static Answer told(ChangeRestrictions.Outcome outcome) {
    return switch (outcome) {
      case ChangeRestrictions.Outcome.Done(RestrictionTrack track) ->
          Answer.ok(track.restrictions().stream().map(RestrictionResponse::of).toList());
      case ChangeRestrictions.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case ChangeRestrictions.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
    };
  }

  Answer list(Request request) {
    var query =
        new ListRestrictions.Query(
            request.caller(),
            hotelOf(request),
            request.query(ROOM_TYPE).map(RoomTypeId::new),
            PricingHandlers.nights(request.query(FROM), request.query(TO)),
            request.page());
    return switch (listRestrictions.handle(query)) {
      case ListRestrictions.Outcome.Done(Page<Restriction> page) ->
          Answer.page(request, page, RestrictionResponse::of);
      case ListRestrictions.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case ListRestrictions.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
    };
  }

  private static HotelId hotelOf(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
