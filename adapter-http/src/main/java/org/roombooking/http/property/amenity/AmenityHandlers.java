package org.roombooking.http.property.amenity;

import java.util.UUID;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.property.amenity.ReadAmenities;
import org.roombooking.application.property.amenity.RemoveAmenity;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.amenity.Amenity;
import org.roombooking.domain.property.amenity.AmenityId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the requests about amenities. */
final class AmenityHandlers {

  static final Parameter<UUID> HOTEL = Parameter.required("hotel_id", Format.id());

  private final AddAmenity addAmenity;
  private final RemoveAmenity removeAmenity;
  private final ReadAmenities readAmenities;

  AmenityHandlers(AddAmenity addAmenity, RemoveAmenity removeAmenity, ReadAmenities readAmenities) {
    this.addAmenity = addAmenity;
    this.removeAmenity = removeAmenity;
    this.readAmenities = readAmenities;
  }

  Answer add(Request request) {
    var command = request.body(AddAmenityRequest.class).command(request.caller());
    return switch (addAmenity.handle(command)) {
      case AddAmenity.Outcome.Done(Amenity amenity) -> Answer.created(AmenityResponse.of(amenity));
      case AddAmenity.Outcome.UnknownRoomType(RoomTypeId type) ->
          PropertyProblems.roomTypeNotFound(type);
      case AddAmenity.Outcome.NameTaken(String name) -> AmenityProblems.nameTaken(name);
      case AddAmenity.Outcome.TooMany(int atMost) -> AmenityProblems.tooMany(atMost);
    };
  }

  Answer remove(Request request) {
    var command =
        new RemoveAmenity.Command(
            request.caller(),
            new HotelId(request.pathId("hotel_id")),
            new AmenityId(request.pathId("id")));
    return switch (removeAmenity.handle(command)) {
      case RemoveAmenity.Outcome.Done() -> Answer.noContent();
      case RemoveAmenity.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case RemoveAmenity.Outcome.UnknownAmenity(AmenityId amenity) ->
          AmenityProblems.notFound(amenity);
    };
  }

  Answer list(Request request) {
    var hotel = new HotelId(request.query(HOTEL));
    return readAmenities
        .of(hotel, request.page())
        .map(page -> Answer.page(request, page, AmenityResponse::of))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }
}
