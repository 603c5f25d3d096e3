package org.roombooking.http.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;

/** What requests to quote and to book have in common. */
interface RoomsWanted {

  UUID hotelId();

  LocalDate checkIn();

  LocalDate checkOut();

  List<BookingRoomRequest> rooms();

  @Nullable UUID memberId();

  /** How many rooms of a request with one entry; 0 is as if it were left out. */
  @Nullable Integer quantity();

  default Optional<MemberId> member() {
    return Optional.ofNullable(memberId()).map(MemberId::new);
  }

  default StayRequest stayRequest() {
    var errors = new FieldErrors();
    errors.require(
        checkOut().isAfter(checkIn()),
        "check_out",
        FieldCode.NOT_AFTER,
        Phrase.MUST_BE_AFTER.with("check_in"));
    refuseContradiction(errors);
    errors.throwIfAny();
    var lines = rooms().stream().map(room -> room.line(quantityOf(room))).toList();
    return new StayRequest(new HotelId(hotelId()), new Stay(checkIn(), checkOut()), lines);
  }

  private void refuseContradiction(FieldErrors errors) {
    if (!isQuantityGiven()) {
      return;
    }
    var first = rooms().getFirst().quantity();
    errors
        .require(
            rooms().size() == 1,
            "quantity",
            FieldCode.NOT_ALLOWED,
            Phrase.MUST_STAND_IN_EACH_ENTRY.with())
        .require(
            first == null || first.equals(quantity()),
            "quantity",
            FieldCode.INVALID,
            Phrase.MUST_EQUAL_THE_ENTRY.with());
  }

  private int quantityOf(BookingRoomRequest room) {
    var own = room.quantity();
    if (own != null) {
      return own;
    }
    var common = quantity();
    return common == null || common == 0 ? 1 : common;
  }

  private boolean isQuantityGiven() {
    var common = quantity();
    return common != null && common > 0;
  }
}
