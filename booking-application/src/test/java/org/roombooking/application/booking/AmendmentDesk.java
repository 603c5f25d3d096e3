package org.roombooking.application.booking;

import static org.roombooking.application.testing.Given.june;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.property.RoomType;

/** Where the owner of a house has bookings amended. */
record AmendmentDesk(House house) {

  static AmendmentChanges nights(int arrival, int departure) {
    return new AmendmentChanges(
        Optional.of(june(arrival)), Optional.of(june(departure)), Optional.empty());
  }

  static AmendmentChanges rooms(AmendmentChanges.Room... rooms) {
    return new AmendmentChanges(
        Optional.<LocalDate>empty(), Optional.empty(), Optional.of(List.of(rooms)));
  }

  static AmendmentChanges.Room forGuests(BookedRoomId room, int guests) {
    return new AmendmentChanges.Room(
        Optional.of(room), Optional.empty(), OptionalInt.of(guests), Optional.empty());
  }

  static AmendmentChanges.Room gained(RoomType type) {
    return new AmendmentChanges.Room(
        Optional.empty(), Optional.of(type.id()), OptionalInt.of(2), Optional.empty());
  }

  QuoteAmendment.Outcome.Done quoted(
      BookingId booking, AmendmentChanges changes, Repricing repricing) {
    return (QuoteAmendment.Outcome.Done)
        house
            .useCases()
            .quoteAmendment()
            .handle(new QuoteAmendment.Command(house.owner(), booking, changes, repricing));
  }

  /** Quoted and committed by the owner. */
  Booking amend(BookingId booking, AmendmentChanges changes) {
    var amendment = quoted(booking, changes, Repricing.CHANGED_NIGHTS).amendment();
    return amended(commit(booking, amendment, Optional.of("The guest asked for it")));
  }

  AmendBooking.Outcome commit(BookingId booking, Amendment amendment, Optional<String> reason) {
    return house
        .useCases()
        .amendBooking()
        .handle(
            new AmendBooking.Command(
                house.step(booking), Optional.of(amendment.id()), reason, GuestChanges.none()));
  }

  static Booking amended(AmendBooking.Outcome outcome) {
    return House.taken(((AmendBooking.Outcome.Stepped) outcome).step()).value();
  }

  Booking stored(BookingId booking) {
    return house.ports().bookings().find(booking).orElseThrow().value();
  }
}
