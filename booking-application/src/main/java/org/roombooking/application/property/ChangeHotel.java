package org.roombooking.application.property;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/**
 * An owner changes what a hotel says of itself and how it is booked, suspends it or activates it
 * again. Its country, time zone and currency stay, since prices and bookings are told in them. A
 * change to what is so already changes nothing.
 */
public final class ChangeHotel {

  /**
   * What is to change; what is empty stays.
   *
   * @param expected the version the owner has seen, if they want to be sure of it
   */
  public record Command(Caller caller, HotelId hotel, Optional<Version> expected, Change change) {}

  /**
   * The new facts; what is empty stays.
   *
   * @param active false to suspend it: it can be read and keeps its bookings, but takes no new ones
   */
  public record Change(
      Optional<String> name,
      Optional<String> address,
      Optional<String> city,
      Optional<BookingPolicy> bookingPolicy,
      Optional<HoldPolicy> holdPolicy,
      Optional<UndoWindow> undoWindow,
      Optional<Boolean> active) {

    /** Suspends the hotel or activates it again, and nothing else. */
    public static Change toActive(boolean active) {
      return new Change(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(active));
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Versioned<Hotel> hotel) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record StaleVersion(Version current) implements Outcome {}
  }

  private final ManagedHotels owned;
  private final Hotels hotels;
  private final Transactions transactions;

  public ChangeHotel(ManagedHotels owned, Hotels hotels, Transactions transactions) {
    this.owned = owned;
    this.hotels = hotels;
    this.transactions = transactions;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        owned
            .take(command.caller(), command.hotel())
            .map(read -> change(read, command))
            .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
  }

  private Outcome change(Versioned<Hotel> read, Command command) {
    if (command.expected().filter(version -> !version.equals(read.version())).isPresent()) {
      return new Outcome.StaleVersion(read.version());
    }
    var next = changed(read.value(), command.change());
    if (next.equals(read.value())) {
      return new Outcome.Done(read);
    }
    return switch (hotels.save(read, next)) {
      case Hotels.Saving.Saved(Version version) -> {
        owned.changed(
            command.caller(),
            next.id(),
            new Subject(Subject.Kind.HOTEL, next.id().value()),
            PropertyFacts.of(read.value()),
            PropertyFacts.of(next));
        yield new Outcome.Done(new Versioned<>(next, version));
      }
      case Hotels.Saving.Stale() ->
          throw new Transactions.Restart("The hotel was changed at the same moment");
    };
  }

  private static Hotel changed(Hotel hotel, Change change) {
    var profile = hotel.profile();
    return new Hotel(
        hotel.id(),
        hotel.owner(),
        new HotelProfile(
            change.name().orElse(profile.name()),
            change.address().orElse(profile.address()),
            change.city().orElse(profile.city()),
            profile.country()),
        hotel.zone(),
        hotel.currency(),
        change.bookingPolicy().orElse(hotel.bookingPolicy()),
        change.holdPolicy().orElse(hotel.holdPolicy()),
        change.undoWindow().orElse(hotel.undoWindow()),
        change.active().orElse(hotel.active()),
        hotel.rating(),
        hotel.createdAt(),
        hotel.timepiece());
  }
}
