package org.roombooking.http.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.GuestChanges;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.member.MemberId;
import org.roombooking.http.json.Given;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PlainText;

/**
 * What is to change of a booking; what is left out stays.
 *
 * @param amendmentId of an amendment that was quoted, to be committed
 * @param reason why the total changes
 * @param specialRequest null to take it away
 * @param memberId null to book in nobody's name
 * @param checkIn refused, as are the two after it: they are quoted first
 */
record ChangeBookingRequest(
    Given<UUID> amendmentId,
    Given<@PlainText(max = 500, lines = true) String> reason,
    Given<@PlainText(max = 200) String> guestName,
    Given<@PlainText(max = 2_000, lines = true, blank = true) String> specialRequest,
    Given<UUID> memberId,
    Given<LocalDate> checkIn,
    Given<LocalDate> checkOut,
    Given<List<AmendmentRequest.Room>> rooms) {

  /** Whether it names what can only be committed as it was quoted. */
  boolean namesWhatIsPriced() {
    return List.of(checkIn, checkOut, rooms).stream()
        .anyMatch(field -> !(field instanceof Given.Absent<?>));
  }

  AmendBooking.Command command(BookingStep step) {
    var errors = new FieldErrors();
    var command =
        new AmendBooking.Command(
            step,
            amendmentId.unlessNull("amendment_id", errors).map(AmendmentId::new),
            reason.unlessNull("reason", errors),
            new GuestChanges(
                guestName.unlessNull("guest_name", errors),
                specialRequest.orIfNull(
                    Optional.empty(), text -> Optional.of(text).filter(it -> !it.isBlank())),
                memberId.orIfNull(Optional.empty(), id -> Optional.of(new MemberId(id)))));
    errors.throwIfAny();
    return command;
  }
}
