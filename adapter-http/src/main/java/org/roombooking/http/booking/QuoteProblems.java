package org.roombooking.http.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.access.ExternalSystemProblems;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Night;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.Reason;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;

/** How it is told why a stay is not offered. */
final class QuoteProblems {

  private QuoteProblems() {}

  static Answer notOffered(QuoteRefusal why) {
    return switch (why) {
      case QuoteRefusal.UnknownHotel(HotelId hotel) -> PropertyProblems.hotelNotFound(hotel);
      case QuoteRefusal.BookingNotAllowed(HotelId hotel) ->
          problem(ProblemCode.BOOKING_NOT_ALLOWED, Phrase.OWNER_BOOKS.with());
      case QuoteRefusal.HotelSuspended(HotelId hotel) ->
          problem(ProblemCode.HOTEL_SUSPENDED, Phrase.HOTEL_CLOSED.with());
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
      case QuoteRefusal.UnknownQuote(QuoteId quote) ->
          quote(ProblemCode.UNKNOWN_QUOTE, Phrase.NO_QUOTE_OF_YOURS.with(quote.value()));
      case QuoteRefusal.QuoteExpired(QuoteId quote, Instant at) ->
          quote(ProblemCode.QUOTE_EXPIRED, Phrase.QUOTE_ENDED.with(at));
      case QuoteRefusal.QuoteMismatch(QuoteId quote) ->
          quote(ProblemCode.QUOTE_MISMATCH, Phrase.QUOTE_FOR_OTHER_ROOMS.with());
      case QuoteRefusal.Restricted restricted -> restricted(restricted);
      case QuoteRefusal.NotPriced(
              RoomTypeId type,
              PriceStandard standard,
              List<UnpricedNight> nights) ->
          notPriced(type, standard, nights);
    };
  }

  private static Answer unknownMember(MemberId member) {
    return field(
        ProblemCode.UNKNOWN_MEMBER,
        Phrase.NO_MEMBER_OF_YOURS.with(member.value()),
        new FieldError("member_id", FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_YOUR_MEMBER.with()));
  }

  private static Answer quote(ProblemCode code, Message detail) {
    return field(
        code,
        detail,
        new FieldError("quote_id", FieldCode.INVALID, Phrase.MUST_BE_YOUR_QUOTE.with()));
  }

  private static Answer arrivalInPast(LocalDate today) {
    return field(
        ProblemCode.ARRIVAL_IN_PAST,
        Phrase.TODAY_IS.with(today),
        new FieldError("check_in", FieldCode.IN_THE_PAST, Phrase.MUST_NOT_BE_BEFORE.with(today)));
  }

  private static Answer tooFarAhead(LocalDate last) {
    return field(
        ProblemCode.ARRIVAL_TOO_FAR_AHEAD,
        Phrase.SOLD_UP_TO.with(last),
        new FieldError("check_in", FieldCode.TOO_LARGE, Phrase.MUST_NOT_BE_AFTER.with(last)));
  }

  private static Answer stayTooLong(int maxNights) {
    return field(
        ProblemCode.STAY_TOO_LONG,
        Phrase.STAY_LIMIT.with(maxNights),
        new FieldError(
            "check_out",
            FieldCode.TOO_LARGE,
            Phrase.MUST_BE_WITHIN_NIGHTS_AFTER.with(maxNights, "check_in")));
  }

  private static Answer tooManyRooms(int maxRooms) {
    return field(
        ProblemCode.TOO_MANY_ROOMS,
        Phrase.ROOM_LIMIT.with(maxRooms),
        new FieldError("rooms", FieldCode.TOO_MANY, Phrase.MUST_BE_ROOMS_IN_ALL.with(maxRooms)));
  }

  private static Answer roomTypeSuspended(RoomTypeId type) {
    return problem(ProblemCode.ROOM_TYPE_SUSPENDED, Phrase.ROOM_TYPE_CLOSED.with(type.value()));
  }

  private static Answer tooManyGuests(RoomTypeId type, int maxOccupancy) {
    return field(
        ProblemCode.TOO_MANY_GUESTS,
        Phrase.GUEST_LIMIT.with(type.value(), maxOccupancy),
        new FieldError(
            "rooms", FieldCode.TOO_LARGE, Phrase.MUST_HAVE_GUESTS_EACH.with(maxOccupancy)));
  }

  private static Answer restricted(QuoteRefusal.Restricted restricted) {
    var standard = restricted.standard().name();
    return Answer.problem(
        Problem.of(ProblemCode.RESTRICTED, Phrase.STAY_RESTRICTED.with(standard))
            .withReasons(
                restricted.breaches().stream().map(breach -> reason(breach, standard)).toList()));
  }

  private static Reason reason(StayRestrictions.Breach breach, String standard) {
    var number = breach.number();
    return Reason.of(
        breach.kind().name(),
        breach.date().toString(),
        number.isPresent() ? number.getAsInt() : null,
        standard);
  }

  private static Answer notPriced(
      RoomTypeId type, PriceStandard standard, List<UnpricedNight> unpriced) {
    var nights =
        unpriced.stream()
            .map(lack -> new Night(type.value().toString(), lack.night().toString()))
            .toList();
    return Answer.problem(
        Problem.of(ProblemCode.NOT_PRICED, Phrase.UNPRICED_NIGHTS.with(standard.name()))
            .withNights(nights)
            .withReasons(unpriced.stream().map(lack -> reason(lack, standard.name())).toList()));
  }

  private static Reason reason(UnpricedNight lack, String standard) {
    var date = lack.night().toString();
    var most = lack.pricedFor();
    return most.isPresent()
        ? Reason.of("PRICED_FOR_FEWER_GUESTS", date, most.getAsInt(), standard)
        : Reason.of(ProblemCode.NOT_PRICED.name(), date, null, standard);
  }

  private static Answer field(ProblemCode code, Message detail, FieldError error) {
    return Answer.problem(Problem.of(code, detail).withErrors(List.of(error)));
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
