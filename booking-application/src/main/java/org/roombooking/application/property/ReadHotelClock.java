package org.roombooking.application.property;

import java.time.Instant;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Versioned;

/** Tells the owner of a hotel what time it is there. */
public final class ReadHotelClock {

  /**
   * What the clock shows.
   *
   * @param sandbox whether it can be set
   */
  public record Reading(Instant now, boolean sandbox) {}

  private final OwnedHotels owned;
  private final HotelClock clock;

  public ReadHotelClock(OwnedHotels owned, HotelClock clock) {
    this.owned = owned;
    this.clock = clock;
  }

  /** Empty if the hotel is not the caller's. */
  public Optional<Reading> handle(Caller caller, HotelId hotel) {
    return owned.find(caller, hotel).map(Versioned::value).map(this::read);
  }

  private Reading read(Hotel hotel) {
    return new Reading(clock.now(hotel).instant(), hotel.isSandbox());
  }
}
