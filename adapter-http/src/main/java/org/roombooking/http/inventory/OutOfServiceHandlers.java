package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.application.inventory.PutRoomBackIntoService;
import org.roombooking.application.inventory.ReadClosures;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests about rooms out of service. */
final class OutOfServiceHandlers {

  private final TakeRoomOutOfService takeRoomOutOfService;
  private final PutRoomBackIntoService putRoomBackIntoService;
  private final ReadClosures readClosures;

  OutOfServiceHandlers(
      TakeRoomOutOfService takeRoomOutOfService,
      PutRoomBackIntoService putRoomBackIntoService,
      ReadClosures readClosures) {
    this.takeRoomOutOfService = takeRoomOutOfService;
    this.putRoomBackIntoService = putRoomBackIntoService;
    this.readClosures = readClosures;
  }

  Answer take(Request request) {
    var command =
        request
            .body(OutOfServiceRequest.class)
            .command(request.caller(), hotelOf(request), roomOf(request));
    return switch (takeRoomOutOfService.handle(command)) {
      case TakeRoomOutOfService.Outcome.Done(OutOfServicePeriod period) ->
          Answer.created(OutOfServiceResponse.of(period));
      case TakeRoomOutOfService.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case TakeRoomOutOfService.Outcome.UnknownRoom(RoomId room) ->
          PropertyProblems.roomNotFound(room);
      case TakeRoomOutOfService.Outcome.InPast(LocalDate today) ->
          throw ClosureProblems.inPast(today);
      case TakeRoomOutOfService.Outcome.RoomTaken(List<RoomTypeNight> nights) ->
          ClosureProblems.roomOccupied(nights);
    };
  }

  Answer putBack(Request request) {
    var command =
        new PutRoomBackIntoService.Command(
            request.caller(),
            hotelOf(request),
            roomOf(request),
            new PeriodId(request.pathId("period_id")));
    return switch (putRoomBackIntoService.handle(command)) {
      case PutRoomBackIntoService.Outcome.Done() -> Answer.noContent();
      case PutRoomBackIntoService.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case PutRoomBackIntoService.Outcome.UnknownRoom(RoomId room) ->
          PropertyProblems.roomNotFound(room);
      case PutRoomBackIntoService.Outcome.UnknownPeriod(PeriodId period) ->
          ClosureProblems.periodNotFound(period);
    };
  }

  Answer list(Request request) {
    var periods =
        readClosures.periods(request.caller(), hotelOf(request), roomOf(request), request.page());
    return switch (periods) {
      case ReadClosures.Periods.Found(Page<OutOfServicePeriod> page) ->
          Answer.page(request, page, OutOfServiceResponse::of);
      case ReadClosures.Periods.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case ReadClosures.Periods.UnknownRoom(RoomId room) -> PropertyProblems.roomNotFound(room);
    };
  }

  private static HotelId hotelOf(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }

  private static RoomId roomOf(Request request) {
    return new RoomId(request.pathId("room_id"));
  }
}
