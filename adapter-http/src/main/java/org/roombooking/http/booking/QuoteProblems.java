package org.roombooking.http.booking;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.access.ExternalSystemProblems;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Night;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;

/** How it is told why a stay is not offered. */
final class QuoteProblems {

  private QuoteProblems() {}

  static Answer notOffered(QuoteRefusal why) {
    return switch (why) {
      case QuoteRefusal.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case QuoteRefusal.BookingNotAllowed(HotelId hotel) ->
          problem(ProblemCode.BOOKING_NOT_ALLOWED, "Only its owner books in this hotel.");
      case QuoteRefusal.HotelSuspended(HotelId hotel) ->
          problem(ProblemCode.HOTEL_SUSPENDED, "The hotel cannot be booked at present.");
      case QuoteRefusal.UnknownMember(MemberId member) -> unknownMember(member);
      case QuoteRefusal.ExternalSystemSuspended(ExternalSystemId system) ->
          ExternalSystemProblems.suspended(system);
      case QuoteRefusal.ArrivalInPast(LocalDate today) -> arrivalInPast(today);
      case QuoteRefusal.TooFarAhead(LocalDate last) -> tooFarAhead(last);
      case QuoteRefusal.StayTooLong(int maxNights) -> stayTooLong(maxNights);
      case QuoteRefusal.TooManyRooms(int maxRooms) -> tooManyRooms(maxRooms);
      case QuoteRefusal.UnknownRoomType(RoomTypeId type) -> PropertyProblems.roomTypeNotFound(type);
      case QuoteRefusal.RoomTypeSuspended(RoomTypeId type) -> roomTypeSuspended(type);
      case QuoteRefusal.TooManyGuests(RoomTypeId type, int max) -> tooManyGuests(type, max);
      case QuoteRefusal.NotPriced(
              RoomTypeId type,
              PriceStandard standard,
              List<LocalDate> nights) ->
          notPriced(type, standard, nights);
    };
  }

  private static Answer unknownMember(MemberId member) {
    return field(
        ProblemCode.UNKNOWN_MEMBER,
        "You have no member %s.".formatted(member.value()),
        new FieldError("member_id", FieldCode.UNKNOWN_VALUE, "must be one of your members"));
  }

  private static Answer arrivalInPast(LocalDate today) {
    return field(
        ProblemCode.ARRIVAL_IN_PAST,
        "It is %s at the hotel.".formatted(today),
        new FieldError("check_in", FieldCode.IN_THE_PAST, "must not be before " + today));
  }

  private static Answer tooFarAhead(LocalDate last) {
    return field(
        ProblemCode.ARRIVAL_TOO_FAR_AHEAD,
        "Arrivals are sold up to %s.".formatted(last),
        new FieldError("check_in", FieldCode.TOO_LARGE, "must not be after " + last));
  }

  private static Answer stayTooLong(int maxNights) {
    return field(
        ProblemCode.STAY_TOO_LONG,
        "Stays are at most %d nights long.".formatted(maxNights),
        new FieldError(
            "check_out",
            FieldCode.TOO_LARGE,
            "must be at most %d nights after check_in".formatted(maxNights)));
  }

  private static Answer tooManyRooms(int maxRooms) {
    return field(
        ProblemCode.TOO_MANY_ROOMS,
        "A booking has at most %d rooms.".formatted(maxRooms),
        new FieldError(
            "rooms", FieldCode.TOO_MANY, "must be at most %d rooms in all".formatted(maxRooms)));
  }

  private static Answer roomTypeSuspended(RoomTypeId type) {
    return problem(
        ProblemCode.ROOM_TYPE_SUSPENDED,
        "The room type %s cannot be booked at present.".formatted(type.value()));
  }

  private static Answer tooManyGuests(RoomTypeId type, int maxOccupancy) {
    return field(
        ProblemCode.TOO_MANY_GUESTS,
        "Rooms of type %s take at most %d guests.".formatted(type.value(), maxOccupancy),
        new FieldError(
            "rooms",
            FieldCode.TOO_LARGE,
            "must have at most %d guests each".formatted(maxOccupancy)));
  }

  private static Answer notPriced(
      RoomTypeId type, PriceStandard standard, List<LocalDate> unpriced) {
    var nights =
        unpriced.stream()
            .map(night -> new Night(type.value().toString(), night.toString()))
            .toList();
    return Answer.problem(
        Problem.of(
                ProblemCode.NOT_PRICED,
                "Some nights have no price by \"%s\"; see nights.".formatted(standard.name()))
            .withNights(nights));
  }

  private static Answer field(ProblemCode code, String detail, FieldError error) {
    return Answer.problem(Problem.of(code, detail).withErrors(List.of(error)));
  }

  private static Answer problem(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
