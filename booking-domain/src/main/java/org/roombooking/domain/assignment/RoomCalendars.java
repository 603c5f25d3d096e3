package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is in each room on each night: by room and night, and in bits, from which most of what a
 * plan asks is told without knowing who it is.
 */
final class RoomCalendars {

  private final int rooms;
  private final int lastDay;
  private final int[][] taken;

  /** For each night the rooms that are free. */
  private final BitSet[] freeOn;

  /** The nights that are not free. */
  private final MarkedNights takenOn;

  /** The nights before which the same guests have slept in the same room already. */
  private final MarkedNights stayingOn;

  /** With all rooms free on all nights. */
  RoomCalendars(int rooms, int lastDay) {
    this.rooms = rooms;
    this.lastDay = lastDay;
    taken = new int[rooms][lastDay];
    for (var nights : taken) {
      Arrays.fill(nights, Occupancy.FREE);
    }
    freeOn = new BitSet[lastDay];
    Arrays.setAll(freeOn, day -> allRooms());
    takenOn = new MarkedNights(rooms, lastDay);
    stayingOn = new MarkedNights(rooms, lastDay);
  }

  /** What others are now, whatever they become. */
  RoomCalendars(RoomCalendars other) {
    rooms = other.rooms;
    lastDay = other.lastDay;
    taken = Arrays.stream(other.taken).map(int[]::clone).toArray(int[][]::new);
    freeOn = Arrays.stream(other.freeOn).map(free -> (BitSet) free.clone()).toArray(BitSet[]::new);
    takenOn = new MarkedNights(other.takenOn);
    stayingOn = new MarkedNights(other.stayingOn);
  }

  private BitSet allRooms() {
    var all = new BitSet(rooms);
    all.set(0, rooms);
    return all;
  }

  /** Takes some nights of a room, all of them free, for a stay, or as closed. */
  void take(int room, int from, int until, int by) {
    Arrays.fill(taken[room], from, until, by);
    takenOn.mark(room, from, until);
    if (by >= 0 && until - from > 1) {
      stayingOn.mark(room, from + 1, until);
    }
    for (int day = from; day < until; day++) {
      freeOn[day].clear(room);
    }
  }

  /** Frees the nights of a stay, or others that nobody stays on from or into. */
  void free(int room, int from, int until) {
    Arrays.fill(taken[room], from, until, Occupancy.FREE);
    takenOn.clear(room, from, until);
    stayingOn.clear(room, from, until);
    for (int day = from; day < until; day++) {
      freeOn[day].set(room);
    }
  }

  /** Two rooms exchange all guests, between two days on which nobody stays on in either of them. */
  void exchange(int room, int other, int from, int until) {
    for (int day = from; day < until; day++) {
      int here = taken[room][day];
      int there = taken[other][day];
      taken[room][day] = there;
      taken[other][day] = here;
      if ((here == Occupancy.FREE) != (there == Occupancy.FREE)) {
        freeOn[day].flip(room);
        freeOn[day].flip(other);
      }
    }
    takenOn.exchange(room, other, from, until);
    stayingOn.exchange(room, other, from, until);
  }

  /** A stay, or {@link Occupancy#CLOSED} or {@link Occupancy#FREE}. */
  int on(int room, int night) {
    return taken[room][night];
  }

  /** The rooms that are free on a night. Not to be changed. */
  BitSet freeOn(int night) {
    return freeOn[night];
  }

  boolean isFree(int room, int from, int until) {
    return !takenOn.isAny(room, from, until);
  }

  /** The nights on which a room is not free, of 64 at most, the first of them in the lowest bit. */
  long taken(int room, int from, int until) {
    return takenOn.between(room, from, until);
  }

  /** The nights that a room has been empty before a day; so many if as many or more. */
  int emptyBefore(int room, int day, int most) {
    int empty = 0;
    int run = MarkedNights.AT_ONCE;
    while (run == MarkedNights.AT_ONCE && empty < most && empty < day) {
      run = Long.numberOfLeadingZeros(takenOn.before(room, day - empty));
      empty += run;
    }
    return empty >= day ? most : Math.min(empty, most);
  }

  /** The nights that a room stays empty from a day on; so many if as many or more. */
  int emptyFrom(int room, int day, int most) {
    int empty = 0;
    int run = MarkedNights.AT_ONCE;
    while (run == MarkedNights.AT_ONCE && empty < most && day + empty < lastDay) {
      run = Long.numberOfTrailingZeros(takenOn.after(room, day + empty));
      empty += run;
    }
    return day + empty >= lastDay ? most : Math.min(empty, most);
  }

  /**
   * The last day up to one on which nobody stays on in either of two rooms; if there is none among
   * the last 64 days, a day before these.
   */
  int lastBreak(int room, int other, int day) {
    long both = stayingOn.before(room, day + 1) | stayingOn.before(other, day + 1);
    return day - Long.numberOfLeadingZeros(~both);
  }

  /**
   * The first day from one on on which nobody stays on in either of two rooms; if there is none
   * among the next 64 days, a day after these.
   */
  int nextBreak(int room, int other, int day) {
    long both = stayingOn.after(room, day) | stayingOn.after(other, day);
    return day + Long.numberOfTrailingZeros(~both);
  }
}
