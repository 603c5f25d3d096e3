package org.roombooking.application.property;

import java.time.Clock;
import java.time.Instant;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelTime;

/** What time it is in a hotel: the only clock of whoever has to do with what a hotel sells. */
public final class HotelClock {

  private final Clock clock;

  public HotelClock(Clock clock) {
    this.clock = clock;
  }

  public HotelTime now(Hotel hotel) {
    return hotel.at(clock.instant());
  }

  /**
   * The time of hotels without a clock of their own, of which others are ahead: to ask for things
   * of many hotels.
   */
  public Instant common() {
    return clock.instant();
  }
}
