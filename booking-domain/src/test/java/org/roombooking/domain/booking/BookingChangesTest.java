package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.BOOKED_AT;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;
import static org.roombooking.domain.booking.BookingFixtures.aBookedRoom;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedInBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBookingWithItsDoor;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBooking;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBookingWithoutEndOfHold;
import static org.roombooking.domain.booking.BookingFixtures.midnight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingChangesTest {

  private static final String ROOMS = "rooms[" + ROOM.id().value() + "].";
  private static final UUID DOOR =
      aConfirmedBookingWithItsDoor().assignment().doorOf(ROOM.id()).orElseThrow().value();

  @Test
  void a_new_booking_is_told_with_all_that_is_true_of_it() {
    var booking = aPendingBooking();

    assertThat(told(BookingChanges.ofNew(booking)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "status",
                "null -> pending",
                "check_in",
                "null -> 2030-06-10",
                "check_out",
                "null -> 2030-06-13",
                "guest_name",
                "null -> " + booking.details().guestName(),
                "total_price",
                "null -> " + booking.details().total(),
                "expires_at",
                "null -> 2030-06-01T12:30:00Z",
                ROOMS + "room_type_id",
                "null -> " + ROOM.type().value(),
                ROOMS + "guests",
                "null -> " + ROOM.guests(),
                ROOMS + "pricing_model",
                "null -> " + ROOM.standard().name(),
                ROOMS + "subtotal",
                "null -> " + ROOM.prices().total()));
  }

  @Test
  void of_a_new_booking_it_is_told_for_whom_it_is_and_that_the_guests_may_change_rooms() {
    var member = new MemberId(new UUID(0, 5));
    var family =
        new BookedRoom(
                ROOM.id(),
                ROOM.type(),
                new Party(2, List.of(7, 3), 3),
                ROOM.standard(),
                ROOM.prices())
            .wishing(Set.of(new RoomFeature("sea view"), new RoomFeature("quiet")));
    var some = aPendingBooking().details();
    var details =
        new BookingDetails(
            some.id(),
            some.hotel(),
            some.bookedBy(),
            Optional.of(member),
            some.guestName(),
            some.specialRequest(),
            true,
            some.stay(),
            List.of(family),
            some.terms(),
            some.createdAt());

    assertThat(told(BookingChanges.ofNew(new Booking.Pending(details, new Hold.WithoutEnd()))))
        .containsEntry("allow_moves", "null -> true")
        .containsEntry("member_id", "null -> " + member.value())
        .containsEntry(ROOMS + "guests", "null -> 2")
        .containsEntry(ROOMS + "children_ages", "null -> 3, 7")
        .containsEntry(ROOMS + "wishes", "null -> quiet, sea view");
  }

  @Test
  void a_hold_without_end_is_not_told() {
    assertThat(told(BookingChanges.ofNew(aPendingBookingWithoutEndOfHold())))
        .doesNotContainKey("expires_at");
  }

  @Test
  void a_confirmed_booking_has_another_status_and_no_hold() {
    assertThat(told(BookingChanges.between(aPendingBooking(), aConfirmedBooking())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("status", "pending -> confirmed", "expires_at", "2030-06-01T12:30:00Z -> null"));
  }

  @Test
  void a_room_that_is_given_a_door_and_moved_is_told_with_its_doors() {
    var assigned = aConfirmedBookingWithItsDoor();
    var other = new RoomId(new UUID(9, 9));
    var moved = assigned.move(ROOM.id(), ARRIVAL.plusDays(1), other);

    assertThat(told(BookingChanges.between(aConfirmedBooking(), assigned)))
        .containsExactlyEntriesOf(Map.of(ROOMS + "doors", "null -> " + DOOR));
    assertThat(told(BookingChanges.between(assigned, moved)))
        .containsExactlyEntriesOf(
            Map.of(ROOMS + "doors", DOOR + " -> " + DOOR + ", from 2030-06-11 " + other.value()));
  }

  @Test
  void a_cancelled_booking_gives_its_doors_back_and_may_cost_something() {
    var assigned = aConfirmedBookingWithItsDoor();

    assertThat(told(BookingChanges.between(assigned, assigned.cancel(BOOKED_AT))))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "status",
                "confirmed -> cancelled",
                "cancellation_fee",
                "null -> 0.00 THB",
                ROOMS + "doors",
                DOOR + " -> null"));
  }

  @Test
  void guests_who_leave_early_are_told_with_the_nights_that_they_paid_for() {
    var checkedIn = aCheckedInBooking();
    var left = checkedIn.checkOut(midnight(DEPARTURE.minusDays(1)));

    assertThat(told(BookingChanges.between(checkedIn, left)))
        .containsOnlyKeys(
            "status", "check_out", "total_price", ROOMS + "subtotal", ROOMS + "nights")
        .containsEntry("check_out", "2030-06-13 -> 2030-06-12")
        .hasEntrySatisfying(
            ROOMS + "nights",
            nights ->
                assertThat(nights)
                    .matches(
                        "2030-06-10 [0-9.]+, 2030-06-11 [0-9.]+, 2030-06-12 [0-9.]+ -> "
                            + "2030-06-10 [0-9.]+, 2030-06-11 [0-9.]+"));
  }

  @Test
  void rooms_that_are_gained_and_given_back_are_told_each_with_its_own_name() {
    var before = aConfirmedBooking();
    var gained = aBookedRoom(2);
    var after =
        before.amend(before.details().amended(new Stay(ARRIVAL, DEPARTURE), List.of(gained)));

    var told = told(BookingChanges.between(before, after));

    assertThat(told.get(ROOMS + "guests")).isEqualTo(ROOM.guests() + " -> null");
    assertThat(told.get(ROOMS + "nights")).endsWith(" -> null");
    assertThat(told.get("rooms[" + gained.id().value() + "].guests"))
        .isEqualTo("null -> " + gained.guests());
  }

  @Test
  void another_guest_and_request_are_told() {
    var before = aConfirmedBooking();
    var details = before.details().forGuest("Anan", Optional.of("A cot"), Optional.empty());

    assertThat(told(BookingChanges.between(before, before.amend(details))))
        .containsEntry("guest_name", before.details().guestName() + " -> Anan")
        .containsEntry(
            "special_request", before.details().specialRequest().orElse(null) + " -> A cot")
        .hasSize(2);
  }

  private static Map<String, String> told(List<FieldChange> changes) {
    return changes.stream()
        .collect(
            Collectors.toMap(
                FieldChange::field,
                change -> change.before().orElse(null) + " -> " + change.after().orElse(null)));
  }
}
