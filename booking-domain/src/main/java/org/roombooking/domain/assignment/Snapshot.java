package org.roombooking.domain.assignment;

/** Which stay of a group is in which room at one moment, to come back to it later. */
final class Snapshot {

  private final RoomGroup group;
  private final Occupancy occupancy;
  private final int[] rooms;

  Snapshot(RoomGroup group, Occupancy occupancy) {
    this.group = group;
    this.occupancy = occupancy;
    rooms = group.stays().stream().mapToInt(occupancy::roomOf).toArray();
  }

  void restore() {
    for (int i = 0; i < rooms.length; i++) {
      int stay = group.stays().get(i);
      if (occupancy.isPlaced(stay) && occupancy.roomOf(stay) != rooms[i]) {
        occupancy.remove(stay);
      }
    }
    for (int i = 0; i < rooms.length; i++) {
      int stay = group.stays().get(i);
      if (!occupancy.isPlaced(stay) && rooms[i] != PlanGrid.NO_ROOM) {
        occupancy.put(stay, rooms[i]);
      }
    }
  }
}
