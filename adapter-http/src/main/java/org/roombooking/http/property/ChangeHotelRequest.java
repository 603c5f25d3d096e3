package org.roombooking.http.property;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.http.json.Given;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PlainText;

/**
 * What is to change of a hotel; what is left out stays.
 *
 * @param holdMinutes null for holds without end
 * @param undoMinutes 0 for a hotel where nothing can be undone
 */
record ChangeHotelRequest(
    Given<@PlainText(max = 200) String> name,
    Given<@PlainText(max = 500, lines = true, blank = true) String> address,
    Given<@PlainText(max = 200, blank = true) String> city,
    Given<BookingPolicy> bookingPolicy,
    Given<@Min(1) @Max(43_200) Integer> holdMinutes,
    Given<@Min(0) @Max(10_080) Integer> undoMinutes) {

  ChangeHotel.Change change() {
    var errors = new FieldErrors();
    var change =
        new ChangeHotel.Change(
            name.unlessNull("name", errors),
            address.unlessNull("address", errors),
            city.unlessNull("city", errors),
            bookingPolicy.unlessNull("booking_policy", errors),
            HoldMinutes.policy(holdMinutes),
            UndoMinutes.window(undoMinutes.unlessNull("undo_minutes", errors)),
            Optional.empty());
    errors.throwIfAny();
    return change;
  }
}
