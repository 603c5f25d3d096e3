package org.roombooking.application.property;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Versioned;

/**
 * The hotels a caller may change, and the record of what they change in them (Change-And-Author).
 * Those of others are as if they were not there.
 */
public final class ManagedHotels {

  private final Hotels hotels;
  private final ChangeRecords records;

  public ManagedHotels(Hotels hotels, ChangeRecords records) {
    this.hotels = hotels;
    this.records = records;
  }

  /** Opens a hotel for the caller. */
  void open(Caller caller, Hotel hotel) {
    hotels.add(hotel);
    var subject = new Subject(Subject.Kind.HOTEL, hotel.id().value());
    changed(caller, hotel.id(), subject, Facts.none(), PropertyFacts.of(hotel));
  }

  /**
   * A hotel that is about to be changed. Until the transaction ends nobody else changes anything
   * that belongs to it, so that what is read before the change is what was there before it.
   * Bookings do not wait.
   */
  public Optional<Versioned<Hotel>> take(Caller caller, HotelId hotel) {
    return hotels.take(hotel, caller.user());
  }

  /** Whether the caller may change a hotel, before the work begins. */
  public boolean isOwn(Caller caller, HotelId hotel) {
    return hotels.find(hotel).filter(it -> it.value().isOwnedBy(caller.user())).isPresent();
  }

  /** Writes down what the caller has changed; nothing if nothing is different. */
  public void changed(Caller caller, HotelId hotel, Subject subject, Facts before, Facts after) {
    records.ofHotel(caller.author(), hotel, subject, before, after);
  }
}
