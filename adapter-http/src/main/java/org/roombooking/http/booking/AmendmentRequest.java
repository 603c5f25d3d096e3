package org.roombooking.http.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.AmendmentChanges;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PlainText;

/**
 * What is to become of a booking; what is left out stays as it is.
 *
 * @param rooms all rooms that it is to have
 * @param reprice which nights get another price; those that change unless it says otherwise
 */
record AmendmentRequest(
    @Nullable LocalDate checkIn,
    @Nullable LocalDate checkOut,
    @Size(min = 1, max = 100) @Nullable List<@NotNull @Valid Room> rooms,
    @Nullable Repricing reprice) {

  /**
   * One room.
   *
   * @param bookedRoomId one that the booking has; left out for a room that it gains
   */
  record Room(
      @Nullable UUID bookedRoomId,
      @Nullable UUID roomTypeId,
      @Min(1) @Max(100) @Nullable Integer guests,
      @Size(max = Party.MAX_CHILDREN)
          @Nullable List<@NotNull @Min(0) @Max(Party.OLDEST_CHILD) Integer> childrenAges,
      @PlainText(max = PriceStandard.MAX_LENGTH) @Nullable String pricingModel) {

    AmendmentChanges.Room wanted() {
      return new AmendmentChanges.Room(
          Optional.ofNullable(bookedRoomId).map(BookedRoomId::new),
          Optional.ofNullable(roomTypeId).map(RoomTypeId::new),
          guests == null ? OptionalInt.empty() : OptionalInt.of(guests),
          Optional.ofNullable(childrenAges),
          Optional.ofNullable(pricingModel).map(PriceStandard::new));
    }
  }

  QuoteAmendment.Command command(Caller caller, BookingId booking) {
    var errors = new FieldErrors();
    requireTypes(errors);
    errors.throwIfAny();
    var changes =
        new AmendmentChanges(
            Optional.ofNullable(checkIn),
            Optional.ofNullable(checkOut),
            Optional.ofNullable(rooms).map(wanted -> wanted.stream().map(Room::wanted).toList()));
    return new QuoteAmendment.Command(
        caller, booking, changes, Objects.requireNonNullElse(reprice, Repricing.CHANGED_NIGHTS));
  }

  private void requireTypes(FieldErrors errors) {
    if (rooms == null) {
      return;
    }
    for (int i = 0; i < rooms.size(); i++) {
      var room = rooms.get(i);
      errors.require(
          room.bookedRoomId() != null || room.roomTypeId() != null,
          "rooms[" + i + "].room_type_id",
          FieldCode.REQUIRED,
          Phrase.MUST_BE_GIVEN.with());
    }
  }
}
