package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.Set;
import org.roombooking.domain.property.Room;

/**
 * A room in service, and when nobody has been put into it.
 *
 * @param nights those of a stay on which it is open, perhaps none
 */
public record OpenNights(Room room, Set<LocalDate> nights) {

  public OpenNights {
    nights = Set.copyOf(nights);
  }

  /** The first day of those from a night on whose night is not open here, at the latest the end. */
  LocalDate openUntil(LocalDate from, LocalDate end) {
    return from.datesUntil(end).filter(night -> !nights.contains(night)).findFirst().orElse(end);
  }
}
