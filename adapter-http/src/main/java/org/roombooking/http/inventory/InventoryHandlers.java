package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.inventory.ReadInventory;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the requests about what there is to sell. */
final class InventoryHandlers {

  static final Parameter<UUID> ROOM_TYPE = Parameter.required("room_type_id", Format.id());
  static final Parameter<Optional<LocalDate>> FROM = Parameter.optional("from", Format.date());
  static final Parameter<Optional<LocalDate>> TO = Parameter.optional("to", Format.date());

  private final ReadInventory readInventory;
  private final SetOverbooking setOverbooking;

  InventoryHandlers(ReadInventory readInventory, SetOverbooking setOverbooking) {
    this.readInventory = readInventory;
    this.setOverbooking = setOverbooking;
  }

  Answer read(Request request) {
    var query =
        new ReadInventory.Query(
            request.caller(),
            hotelOf(request),
            new RoomTypeId(request.query(ROOM_TYPE)),
            request.query(FROM),
            request.query(TO));
    return switch (readInventory.handle(query)) {
      case ReadInventory.Outcome.Done(List<NightTerms> nights) -> told(nights);
      case ReadInventory.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case ReadInventory.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
      case ReadInventory.Outcome.EndsBeforeStart(LocalDate from) ->
          throw new InvalidRequest("to", FieldCode.NOT_AFTER, Phrase.MUST_NOT_BE_BEFORE.with(from));
      case ReadInventory.Outcome.TooManyNights(int maxNights) ->
          throw new InvalidRequest(
              "to", FieldCode.TOO_LARGE, Phrase.MUST_BE_WITHIN_NIGHTS_FROM.with(maxNights, "from"));
    };
  }

  Answer setOverbooking(Request request) {
    var command =
        request.body(SetOverbookingRequest.class).command(request.caller(), hotelOf(request));
    return switch (setOverbooking.handle(command)) {
      case SetOverbooking.Outcome.Done(List<NightTerms> nights) -> told(nights);
      case SetOverbooking.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case SetOverbooking.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
    };
  }

  private static Answer told(List<NightTerms> nights) {
    return Answer.ok(nights.stream().map(NightTermsResponse::of).toList());
  }

  private static HotelId hotelOf(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
