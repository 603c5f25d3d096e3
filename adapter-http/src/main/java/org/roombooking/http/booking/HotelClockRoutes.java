package org.roombooking.http.booking;

import static org.roombooking.http.route.Access.OWNER;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.roombooking.application.booking.SetHotelClock;
import org.roombooking.application.property.ReadHotelClock;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;
import org.roombooking.http.text.PlainText;

/** The clock of a hotel: read by its owner, and set forward in a sandbox. */
public final class HotelClockRoutes implements Routes {

  private static final String CLOCK = "/api/v1/hotels/{hotel_id}/clock";

  /** An instant as RFC 3339 writes it. */
  record ClockRequest(@NotNull @PlainText(max = 40) String now) {}

  /** What time it is in a hotel, and whether that can be set. */
  record ClockResponse(String now, boolean sandbox) {}

  private final ReadHotelClock readHotelClock;
  private final SetHotelClock setHotelClock;

  public HotelClockRoutes(ReadHotelClock readHotelClock, SetHotelClock setHotelClock) {
    this.readHotelClock = readHotelClock;
    this.setHotelClock = setHotelClock;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get(CLOCK, OWNER, this::read), Route.put(CLOCK, OWNER, this::set));
  }

  private Answer read(Request request) {
    var hotel = new HotelId(request.pathId("hotel_id"));
    return readHotelClock
        .handle(request.caller(), hotel)
        .map(reading -> Answer.ok(new ClockResponse(reading.now().toString(), reading.sandbox())))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }

  private Answer set(Request request) {
    var hotel = new HotelId(request.pathId("hotel_id"));
    var now = instant(request.body(ClockRequest.class).now());
    var command = new SetHotelClock.Command(request.caller(), hotel, now);
    return switch (setHotelClock.handle(command)) {
      case SetHotelClock.Outcome.Done(Instant shown) ->
          Answer.ok(new ClockResponse(shown.toString(), true));
      case SetHotelClock.Outcome.UnknownHotel(HotelId unknown) ->
          PropertyProblems.hotelNotFound(unknown);
      case SetHotelClock.Outcome.SandboxOnly() ->
          Answer.problem(Problem.of(ProblemCode.SANDBOX_ONLY, Phrase.CLOCK_OF_SANDBOXES.with()));
      case SetHotelClock.Outcome.Backwards(Instant later) ->
          Answer.problem(Problem.of(ProblemCode.CLOCK_BACKWARDS, Phrase.IT_IS_LATER.with(later)));
      case SetHotelClock.Outcome.TooFar(Duration longest) ->
          throw new InvalidRequest(
              "now", FieldCode.TOO_LARGE, Phrase.MUST_BE_WITHIN_DAYS.with(longest.toDays()));
    };
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeParseException e) {
      throw new InvalidRequest("now", FieldCode.BAD_FORMAT, Phrase.MUST_BE_INSTANT.with());
    }
  }
}
