package org.roombooking.application.inventory.city;

/** What is left of a room type on some nights that follow each other. */
public final class TypeNights {

  private final int from;
  private final short[] free;
  private final short[] awaitingRoom;
  private final OpenDoors doors;

  /**
   * Counts of nights.
   *
   * @param from the place of the first of them
   * @param free rooms that can still be sold, 0 or more, for each night
   * @param awaitingRoom rooms taken without a door, for each night
   * @param doors on all nights of the horizon
   */
  public TypeNights(int from, short[] free, short[] awaitingRoom, OpenDoors doors) {
    this.from = from;
    this.free = free.clone();
    this.awaitingRoom = awaitingRoom.clone();
    this.doors = doors;
  }

  int from() {
    return from;
  }

  /** The place after the last of them. */
  int to() {
    return from + free.length;
  }

  short freeAt(int night) {
    return free[night - from];
  }

  short awaitingRoomAt(int night) {
    return awaitingRoom[night - from];
  }

  OpenDoors doors() {
    return doors;
  }
}
