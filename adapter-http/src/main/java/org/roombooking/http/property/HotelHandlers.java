package org.roombooking.http.property;

import java.time.ZoneId;
import java.util.List;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.application.property.ReadProperty;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests about hotels. */
final class HotelHandlers {

  private final CreateHotel createHotel;
  private final ChangeHotel changeHotel;
  private final ReadProperty readProperty;

  HotelHandlers(CreateHotel createHotel, ChangeHotel changeHotel, ReadProperty readProperty) {
    this.createHotel = createHotel;
    this.changeHotel = changeHotel;
    this.readProperty = readProperty;
  }

  Answer create(Request request) {
    var command = request.body(CreateHotelRequest.class).command(request.caller());
    return switch (createHotel.handle(command)) {
      case CreateHotel.Outcome.Done(Versioned<Hotel> hotel) -> created(hotel);
      case CreateHotel.Outcome.ZoneNeeded(List<ZoneId> choices) ->
          PropertyProblems.zoneNeeded(choices);
      case CreateHotel.Outcome.CurrencyNeeded(CountryCode country) ->
          PropertyProblems.currencyNeeded(country);
    };
  }

  Answer change(Request request) {
    return change(request, request.body(ChangeHotelRequest.class).change());
  }

  Answer suspend(Request request) {
    request.noBody();
    return change(request, ChangeHotel.Change.toActive(false));
  }

  Answer activate(Request request) {
    request.noBody();
    return change(request, ChangeHotel.Change.toActive(true));
  }

  private Answer change(Request request, ChangeHotel.Change change) {
    var command =
        new ChangeHotel.Command(request.caller(), hotelId(request), request.ifMatch(), change);
    return switch (changeHotel.handle(command)) {
      case ChangeHotel.Outcome.Done(Versioned<Hotel> hotel) -> shown(hotel);
      case ChangeHotel.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case ChangeHotel.Outcome.StaleVersion(Version current) ->
          PropertyProblems.staleHotel(current);
    };
  }

  Answer one(Request request) {
    var hotel = hotelId(request);
    return readProperty
        .hotel(hotel)
        .map(HotelHandlers::shown)
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  Answer list(Request request) {
    return Answer.page(request, readProperty.hotels(request.page()), HotelResponse::of);
  }

  Answer listOwn(Request request) {
    return Answer.page(
        request, readProperty.hotelsOf(request.caller(), request.page()), HotelResponse::of);
  }

  private static HotelId hotelId(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }

  private static Answer shown(Versioned<Hotel> hotel) {
    return Answer.ok(HotelResponse.of(hotel.value())).withEtag(hotel.version());
  }

  private static Answer created(Versioned<Hotel> hotel) {
    var location = "/api/v1/hotels/" + hotel.value().id().value();
    return Answer.created(location, HotelResponse.of(hotel.value())).withEtag(hotel.version());
  }
}
