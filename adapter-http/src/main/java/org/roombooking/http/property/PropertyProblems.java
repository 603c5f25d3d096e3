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
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about hotels, room types and rooms are told. */
public final class PropertyProblems {

  private PropertyProblems() {}

  public static Answer hotelNotFound(HotelId hotel) {
    return problem(ProblemCode.HOTEL_NOT_FOUND, Phrase.NO_HOTEL.with(hotel.value()));
  }

  public static Answer roomTypeNotFound(RoomTypeId type) {
    return problem(ProblemCode.ROOM_TYPE_NOT_FOUND, Phrase.NO_ROOM_TYPE.with(type.value()));
  }

  public static Answer roomNotFound(RoomId room) {
    return problem(ProblemCode.ROOM_NOT_FOUND, Phrase.NO_ROOM.with(room.value()));
  }

  static Answer staleHotel(Version current) {
    return problem(ProblemCode.STALE_VERSION, Phrase.HOTEL_CHANGED.with(current.number()));
  }

  static Answer zoneNeeded(List<ZoneId> choices) {
    var known = choices.stream().map(ZoneId::getId).collect(joining(", "));
    var message =
        choices.isEmpty() ? Phrase.MUST_BE_GIVEN.with() : Phrase.MUST_BE_GIVEN_AS.with(known);
    return fieldNeeded(
        ProblemCode.TIME_ZONE_NEEDED,
        Phrase.NOT_ONE_TIME_ZONE.with(),
        new FieldError("time_zone", FieldCode.REQUIRED, message));
  }

  static Answer currencyNeeded(CountryCode country) {
    return fieldNeeded(
        ProblemCode.CURRENCY_NEEDED,
        Phrase.NO_CURRENCY.with(country.value()),
        new FieldError("currency", FieldCode.REQUIRED, Phrase.MUST_BE_GIVEN.with()));
  }

  static Answer roomTypeNameTaken(String name) {
    return problem(ProblemCode.ROOM_TYPE_NAME_TAKEN, Phrase.ROOM_TYPE_NAME_TAKEN.with(name));
  }

  static Answer roomNumberTaken(RoomNumber number) {
    return problem(ProblemCode.ROOM_NUMBER_TAKEN, Phrase.ROOM_NUMBER_TAKEN.with(number.value()));
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }

  private static Answer fieldNeeded(ProblemCode code, Message detail, FieldError error) {
    return Answer.problem(Problem.of(code, detail).withErrors(List.of(error)));
  }
}
