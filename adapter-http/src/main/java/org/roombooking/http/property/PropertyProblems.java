package org.roombooking.http.property;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.List;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.version.Version;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about hotels, room types and rooms are told. */
public final class PropertyProblems {

  private PropertyProblems() {}

  public static Answer hotelNotFound(HotelId hotel) {
    return problem(ProblemCode.HOTEL_NOT_FOUND, "There is no hotel %s.".formatted(hotel.value()));
  }

  public static Answer roomTypeNotFound(RoomTypeId type) {
    return problem(
        ProblemCode.ROOM_TYPE_NOT_FOUND, "There is no room type %s.".formatted(type.value()));
  }

  public static Answer roomNotFound(RoomId room) {
    return problem(ProblemCode.ROOM_NOT_FOUND, "There is no room %s.".formatted(room.value()));
  }

  static Answer staleHotel(Version current) {
    return problem(
        ProblemCode.STALE_VERSION,
        "The hotel has changed; it is at version %d now.".formatted(current.number()));
  }

  static Answer zoneNeeded(List<ZoneId> choices) {
    var known = choices.stream().map(ZoneId::getId).collect(joining(", "));
    var message =
        choices.isEmpty() ? "must be given" : "must be given, as one of %s".formatted(known);
    return fieldNeeded(
        ProblemCode.TIME_ZONE_NEEDED,
        "The country does not have exactly one time zone.",
        new FieldError("time_zone", FieldCode.REQUIRED, message));
  }

  static Answer currencyNeeded(CountryCode country) {
    return fieldNeeded(
        ProblemCode.CURRENCY_NEEDED,
        "No currency is known for the country %s.".formatted(country.value()),
        new FieldError("currency", FieldCode.REQUIRED, "must be given"));
  }

  static Answer roomTypeNameTaken(String name) {
    return problem(
        ProblemCode.ROOM_TYPE_NAME_TAKEN, "The hotel has a room type \"%s\".".formatted(name));
  }

  static Answer roomNumberTaken(RoomNumber number) {
    return problem(
        ProblemCode.ROOM_NUMBER_TAKEN, "The hotel has a room \"%s\".".formatted(number.value()));
  }

  private static Answer problem(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail));
  }

  private static Answer fieldNeeded(ProblemCode code, String detail, FieldError error) {
    return Answer.problem(Problem.of(code, detail).withErrors(List.of(error)));
  }
}
