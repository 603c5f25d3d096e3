package org.roombooking.domain.booking;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.property.RoomFeature;

/**
 * What is different in a booking after a change, under the names that clients know
 * (Change-And-Author).
 */
public final class BookingChanges {

  private BookingChanges() {}

  /** All that is true of a new booking. What each night costs is told when it changes. */
  public static List<FieldChange> ofNew(Booking booking) {
    return Facts.none().changesTo(facts(booking));
  }

  public static List<FieldChange> between(Booking before, Booking after) {
    return before.details().rooms().equals(after.details().rooms())
        ? facts(before).changesTo(facts(after))
        : withNights(before).changesTo(withNights(after));
  }

  private static Facts withNights(Booking booking) {
    var facts = facts(booking);
    for (var room : booking.details().rooms()) {
      facts.with(field(room, "nights"), nights(room.prices()));
    }
    return facts;
  }

  private static String nights(NightlyPrices prices) {
    return prices.byNight().stream()
        .map(night -> night.night() + " " + night.total().amount().toPlainString())
        .collect(joining(", "));
  }

  private static Facts facts(Booking booking) {
    var details = booking.details();
    var facts =
        Facts.none()
            .with("status", BookingStatus.of(booking).name().toLowerCase(Locale.ROOT))
            .with("check_in", details.stay().arrival())
            .with("check_out", details.stay().departure())
            .with("guest_name", details.guestName())
            .with("special_request", details.specialRequest())
            .with("allow_moves", Optional.of(true).filter(moves -> details.mayChangeRooms()))
            .with("member_id", details.member().map(member -> member.value()))
            .with("total_price", details.total())
            .with("cancellation_fee", CancellationFee.owed(booking))
            .with("expires_at", endOfHold(booking));
    details.rooms().forEach(room -> add(facts, booking, room));
    return facts;
  }

  private static Optional<?> endOfHold(Booking booking) {
    return booking instanceof Booking.Pending(var details, Hold.Until(var end))
        ? Optional.of(end)
        : Optional.empty();
  }

  private static void add(Facts facts, Booking booking, BookedRoom room) {
    facts
        .with(field(room, "room_type_id"), room.type().value())
        .with(field(room, "guests"), room.party().adults())
        .with(field(room, "children_ages"), childrenAges(room))
        .with(field(room, "wishes"), wishes(room))
        .with(field(room, "pricing_model"), room.standard().name())
        .with(field(room, "subtotal"), room.prices().total())
        .with(field(room, "doors"), doors(booking, room));
  }

  private static Optional<String> childrenAges(BookedRoom room) {
    var ages = room.party().childrenAges();
    return ages.isEmpty()
        ? Optional.empty()
        : Optional.of(ages.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static Optional<String> wishes(BookedRoom room) {
    return room.wishes().stream()
        .map(RoomFeature::name)
        .sorted()
        .reduce((first, second) -> first + ", " + second);
  }

  /** One door after the other, each but the first with the day on which it begins. */
  private static Optional<String> doors(Booking booking, BookedRoom room) {
    var stay = booking.details().stay();
    return booking.assignment().doorsOf(room.id(), stay).stream()
        .map(door ->
            door.from().equals(stay.arrival())
                ? door.door().value().toString()
                : "from " + door.from() + " " + door.door().value())
        .reduce((first, second) -> first + ", " + second);
  }

  private static String field(BookedRoom room, String name) {
    return "rooms[" + room.id().value() + "]." + name;
  }
}
