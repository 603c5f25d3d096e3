package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * A room that stays are planned into.
 *
 * @param maxOccupancy how many may sleep in it, at least 1
 * @param closed when it is out of service or locked; none of these overlap
 */
public record PlanRoom(
    RoomId id,
    RoomNumber number,
    RoomTypeId type,
    int maxOccupancy,
    Set<RoomFeature> features,
    List<Stay> closed) {

  public PlanRoom {
    features = Set.copyOf(features);
    closed = List.copyOf(closed);
  }

  /** A room that cannot be had on some nights. */
  static PlanRoom closedOn(Room room, Collection<LocalDate> nights) {
    return new PlanRoom(
        room.id(),
        room.number(),
        room.type(),
        room.maxOccupancy(),
        room.features(),
        inARow(new TreeSet<>(nights)));
  }

  /** The same room, closed on other nights. */
  PlanRoom closedOn(Collection<LocalDate> nights) {
    return new PlanRoom(id, number, type, maxOccupancy, features, inARow(new TreeSet<>(nights)));
  }

  private static List<Stay> inARow(SortedSet<LocalDate> nights) {
    var rows = new ArrayList<Stay>();
    for (var night : nights) {
      if (!rows.isEmpty() && rows.getLast().departure().equals(night)) {
        rows.set(rows.size() - 1, new Stay(rows.getLast().arrival(), night.plusDays(1)));
      } else {
        rows.add(Stay.of(night, 1));
      }
    }
    return rows;
  }
}
