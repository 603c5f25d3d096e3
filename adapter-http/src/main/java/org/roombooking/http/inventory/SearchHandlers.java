package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.text.Format;

/** Answers the search for free rooms. */
final class SearchHandlers {

  static final Parameter<UUID> HOTEL = Parameter.required("hotel_id", Format.id());
  static final Parameter<Optional<LocalDate>> START =
      Parameter.optional("start_date", Format.date());
  static final Parameter<Optional<LocalDate>> END = Parameter.optional("end_date", Format.date());
  static final Parameter<Integer> GUESTS =
      Parameter.orElse("guests", Format.integer(1, Room.MAX_OCCUPANCY), 1);

  private final SearchRooms searchRooms;

  SearchHandlers(SearchRooms searchRooms) {
    this.searchRooms = searchRooms;
  }

  Answer search(Request request) {
    var query =
        new SearchRooms.Query(
            new HotelId(request.query(HOTEL)),
            request.query(START),
            request.query(END),
            request.query(GUESTS));
    return switch (searchRooms.handle(query)) {
      case SearchRooms.Outcome.Done(Hotel hotel, List<SearchRooms.Offer> offers) ->
          offered(hotel, offers);
      case SearchRooms.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case SearchRooms.Outcome.EndsBeforeStart(LocalDate start, LocalDate end) ->
          SearchProblems.endsBeforeStart(start, end);
      case SearchRooms.Outcome.StayTooLong(int maxNights) ->
          SearchProblems.stayTooLong("end_date", maxNights);
    };
  }

  private static Answer offered(Hotel hotel, List<SearchRooms.Offer> offers) {
    return Answer.ok(offers.stream().map(offer -> OfferResponse.of(hotel, offer)).toList());
  }
}
