package org.roombooking.domain.assignment;

import java.util.List;

/** Which stay of a group is in which room at one moment, to come back to it later. */
final class Snapshot {

  private final RoomGroup group;
  private final Occupancy occupancy;
  private final int[] rooms;
  private final List<List<StayPart>> inTurn;

  Snapshot(RoomGroup group, Occupancy occupancy) {
    this.group = group;
    this.occupancy = occupancy;
    rooms = group.stays().stream().mapToInt(occupancy::roomOf).toArray();
    inTurn = group.stays().stream().map(occupancy::partsOf).toList();
  }

  void restore() {
    for (int i = 0; i < rooms.length; i++) {
      int stay = group.stays().get(i);
      if (occupancy.isPlaced(stay) && !isAsThen(i)) {
        occupancy.remove(stay);
      }
    }
    for (int i = 0; i < rooms.length; i++) {
      int stay = group.stays().get(i);
      if (!isAsThen(i) && rooms[i] != PlanGrid.NO_ROOM) {
        occupancy.put(stay, rooms[i]);
      } else if (!isAsThen(i)) {
        occupancy.putInTurn(stay, inTurn.get(i));
      }
    }
  }

  private boolean isAsThen(int place) {
    int stay = group.stays().get(place);
    return occupancy.roomOf(stay) == rooms[place]
        && occupancy.partsOf(stay).equals(inTurn.get(place));
  }
}
