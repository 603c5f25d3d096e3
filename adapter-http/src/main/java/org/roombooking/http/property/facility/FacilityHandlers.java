package org.roombooking.http.property.facility;

import org.roombooking.application.property.facility.AddFacility;
import org.roombooking.application.property.facility.ReadFacilities;
import org.roombooking.application.property.facility.SetFacilityActive;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facility;
import org.roombooking.domain.property.facility.FacilityId;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests about facilities. */
final class FacilityHandlers {

  private final AddFacility addFacility;
  private final SetFacilityActive setFacilityActive;
  private final ReadFacilities readFacilities;

  FacilityHandlers(
      AddFacility addFacility, SetFacilityActive setFacilityActive, ReadFacilities readFacilities) {
    this.addFacility = addFacility;
    this.setFacilityActive = setFacilityActive;
    this.readFacilities = readFacilities;
  }

  Answer add(Request request) {
    var body = request.body(AddFacilityRequest.class);
    return switch (addFacility.handle(body.command(request.caller(), hotelId(request)))) {
      case AddFacility.Outcome.Done(Facility facility) ->
          Answer.created(FacilityResponse.of(facility));
      case AddFacility.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case AddFacility.Outcome.NameTaken(String name) -> FacilityProblems.nameTaken(name);
      case AddFacility.Outcome.TooMany(int atMost) -> FacilityProblems.tooMany(atMost);
    };
  }

  Answer suspend(Request request) {
    return set(request, false);
  }

  Answer activate(Request request) {
    return set(request, true);
  }

  private Answer set(Request request, boolean active) {
    request.noBody();
    var facility = new FacilityId(request.pathId("facility_id"));
    var command =
        new SetFacilityActive.Command(request.caller(), hotelId(request), facility, active);
    return switch (setFacilityActive.handle(command)) {
      case SetFacilityActive.Outcome.Done(Facility changed) ->
          Answer.ok(FacilityResponse.of(changed));
      case SetFacilityActive.Outcome.UnknownHotel(HotelId hotel) ->
          PropertyProblems.hotelNotFound(hotel);
      case SetFacilityActive.Outcome.UnknownFacility(FacilityId unknown) ->
          FacilityProblems.notFound(unknown);
    };
  }

  Answer list(Request request) {
    var hotel = hotelId(request);
    return readFacilities
        .of(request.caller(), hotel, request.page())
        .map(page -> Answer.envelope(request, page, FacilityResponse::of))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  private static HotelId hotelId(Request request) {
    return new HotelId(request.pathId("hotel_id"));
  }
}
