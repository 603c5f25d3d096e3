package org.roombooking.application.property;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** A user opens a hotel, which is then theirs. */
public final class CreateHotel {

  private static final int UNRATED = 0;

  /**
   * What the hotel is to be.
   *
   * @param zone empty to take the only one of its country
   * @param currency empty to take that of its country
   */
  public record Command(
      Caller caller,
      HotelProfile profile,
      Optional<ZoneId> zone,
      Optional<Currency> currency,
      BookingPolicy bookingPolicy,
      HoldPolicy holdPolicy,
      UndoWindow undoWindow,
      Timepiece timepiece) {

    /** A hotel with everybody's time. */
    public Command(
        Caller caller,
        HotelProfile profile,
        Optional<ZoneId> zone,
        Optional<Currency> currency,
        BookingPolicy bookingPolicy,
        HoldPolicy holdPolicy,
        UndoWindow undoWindow) {
      this(
          caller,
          profile,
          zone,
          currency,
          bookingPolicy,
          holdPolicy,
          undoWindow,
          new Timepiece.Common());
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Versioned<Hotel> hotel) implements Outcome {}

    /** The country has several time zones, or none: the request must say. */
    record ZoneNeeded(List<ZoneId> choices) implements Outcome {}

    /** The country has no money of its own: the request must say. */
    record CurrencyNeeded(CountryCode country) implements Outcome {}
  }

  private final ManagedHotels hotels;
  private final PlacesByCountry places;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public CreateHotel(
      ManagedHotels hotels,
      PlacesByCountry places,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.hotels = hotels;
    this.places = places;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    var country = command.profile().country();
    var zones = command.zone().map(List::of).orElseGet(() -> places.zones(country));
    if (zones.size() != 1) {
      return new Outcome.ZoneNeeded(zones);
    }
    var currency = command.currency().or(() -> places.currency(country));
    if (currency.isEmpty()) {
      return new Outcome.CurrencyNeeded(country);
    }
    var hotel = hotel(command, zones.getFirst(), currency.get());
    return transactions.call(() -> {
      hotels.open(command.caller(), hotel);
      return new Outcome.Done(new Versioned<>(hotel, Version.FIRST));
    });
  }

  private Hotel hotel(Command command, ZoneId zone, Currency currency) {
    return new Hotel(
        new HotelId(identifiers.next()),
        command.caller().user(),
        command.profile(),
        zone,
        currency,
        command.bookingPolicy(),
        command.holdPolicy(),
        command.undoWindow(),
        true,
        UNRATED,
        clock.instant(),
        command.timepiece());
  }
}
