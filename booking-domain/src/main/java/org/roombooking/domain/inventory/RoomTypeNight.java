package org.roombooking.domain.inventory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.roombooking.domain.property.RoomTypeId;

/** One night of a room type. Ordered as nights are claimed: by type, then by date. */
public record RoomTypeNight(RoomTypeId type, LocalDate night) implements Comparable<RoomTypeNight> {

  private static final Comparator<RoomTypeNight> ORDER =
      Comparator.comparing(RoomTypeNight::type).thenComparing(RoomTypeNight::night);

  /** The same nights of one type, in the order in which they are given. */
  public static List<RoomTypeNight> each(RoomTypeId type, List<LocalDate> nights) {
    return nights.stream().map(night -> new RoomTypeNight(type, night)).toList();
  }

  @Override
  public int compareTo(RoomTypeNight other) {
    return ORDER.compare(this, other);
  }
}
