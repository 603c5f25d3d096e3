package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.roombooking.domain.booking.BookingId;

/**
 * The stays of one booking, whose rooms are to be near each other: on each night as few other rooms
 * as can be lie between the first and the last of them, in the order of room numbers.
 *
 * @param stays in the order of their arrivals
 * @param shared the nights that two of them share, or more
 */
record Companions(List<Integer> stays, List<Shared> shared) {

  /** So many nights in a row on which the same stays are in the house. */
  record Shared(int nights, List<Integer> stays) {}

  /** Those of all bookings who can be brought nearer: not all of them are pinned. */
  static List<Companions> of(PlanGrid grid) {
    var byBooking = new LinkedHashMap<BookingId, List<Integer>>();
    for (int i = 0; i < grid.stays(); i++) {
      int stay = i;
      grid.stay(stay)
          .booking()
          .ifPresent(
              booking -> byBooking.computeIfAbsent(booking, it -> new ArrayList<>()).add(stay));
    }
    return byBooking.values().stream()
        .filter(stays -> stays.size() > 1 && !stays.stream().allMatch(grid::isPinned))
        .map(stays -> new Companions(stays, shared(stays, grid)))
        .toList();
  }

  private static List<Shared> shared(Collection<Integer> stays, PlanGrid grid) {
    var days = new TreeSet<Integer>();
    stays.forEach(stay -> days.addAll(List.of(grid.from(stay), grid.until(stay))));
    var shared = new ArrayList<Shared>();
    for (int day : days.headSet(days.getLast())) {
      int next = days.tailSet(day, false).getFirst();
      var there =
          stays.stream().filter(stay -> grid.from(stay) <= day && day < grid.until(stay)).toList();
      if (there.size() > 1) {
        shared.add(new Shared(next - day, there));
      }
    }
    return shared;
  }

  /**
   * How many other rooms lie between theirs, over all nights.
   *
   * @param roomOf the room of a stay, or {@link PlanGrid#NO_ROOM}
   */
  long roomsBetween(IntUnaryOperator roomOf) {
    long all = 0;
    for (var those : shared) {
      all += (long) those.nights() * between(those.stays(), roomOf);
    }
    return all;
  }

  private static int between(List<Integer> stays, IntUnaryOperator roomOf) {
    int first = Integer.MAX_VALUE;
    int last = PlanGrid.NO_ROOM;
    int theirs = 0;
    for (int stay : stays) {
      int room = roomOf.applyAsInt(stay);
      if (room != PlanGrid.NO_ROOM) {
        first = Math.min(first, room);
        last = Math.max(last, room);
        theirs++;
      }
    }
    return theirs == 0 ? 0 : last - first + 1 - theirs;
  }
}
