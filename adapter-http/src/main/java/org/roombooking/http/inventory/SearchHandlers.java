package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.domain.pricing.Party;
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

  static final Parameter<List<Integer>> CHILDREN_AGES =
      Parameter.orElse(
          "children_ages",
          Format.list(Format.integer(0, Party.OLDEST_CHILD), Party.MAX_CHILDREN),
          List.of());

  static final Parameter<Boolean> EXPLAIN = Parameter.orElse("explain", Format.flag(), false);

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
            request.query(GUESTS),
            request.query(CHILDREN_AGES),
            request.query(EXPLAIN));
    return switch (searchRooms.handle(query)) {
      case SearchRooms.Outcome.Done done -> told(done);
      case SearchRooms.Outcome.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case SearchRooms.Outcome.EndsBeforeStart(LocalDate start, LocalDate end) ->
          SearchProblems.endsBeforeStart(start, end);
      case SearchRooms.Outcome.StayTooLong(int maxNights) ->
          SearchProblems.stayTooLong("end_date", maxNights);
    };
  }

  /** What can be booked, and then what cannot. */
  private static Answer told(SearchRooms.Outcome.Done done) {
    var hotel = done.hotel();
    return Answer.ok(
        Stream.concat(
                done.offers().stream().map(offer -> OfferResponse.of(hotel, offer)),
                done.notOffered().stream().map(type -> OfferResponse.of(hotel, type)))
            .toList());
  }
}
