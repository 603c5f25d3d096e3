package org.roombooking.application.booking;

import java.util.Optional;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.member.MemberId;

/**
 * What is to be changed of what a booking says of its guest, which costs nothing; what is empty
 * stays as it is.
 *
 * @param guestName 1 to 200 characters
 * @param specialRequest up to 2,000 characters, or empty to take it away
 * @param member of the user who booked, or empty to book in nobody's name
 */
public record GuestChanges(
    Optional<String> guestName,
    Optional<Optional<String>> specialRequest,
    Optional<Optional<MemberId>> member) {

  public static GuestChanges none() {
    return new GuestChanges(Optional.empty(), Optional.empty(), Optional.empty());
  }

  BookingDetails in(BookingDetails details) {
    return details.forGuest(
        guestName.orElse(details.guestName()),
        specialRequest.orElse(details.specialRequest()),
        member.orElse(details.member()));
  }
}
