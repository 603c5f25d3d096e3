package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes rooms of one type unalike from a day on. Where nothing does, counting them tells all:
 * whoever is sold a room can have one throughout (docs/rules.md: One room throughout).
 *
 * @param closedUntil the day from which on no room is out of service for a while, or locked by its
 *     door; empty if none is from now on
 * @param ofSeveralSizes whether more can sleep in some rooms of a type than in others
 */
public record RoomDifferences(Optional<LocalDate> closedUntil, boolean ofSeveralSizes) {

  /** Rooms that are all alike. */
  public static RoomDifferences none() {
    return new RoomDifferences(Optional.empty(), false);
  }

  /** What is left of them from a day on. */
  public RoomDifferences from(LocalDate day) {
    return new RoomDifferences(closedUntil.filter(day::isBefore), ofSeveralSizes);
  }

  /** Those of types of which one has these, and another has others. */
  public RoomDifferences and(RoomDifferences others) {
    return new RoomDifferences(
        Stream.of(closedUntil, others.closedUntil)
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo),
        ofSeveralSizes || others.ofSeveralSizes);
  }
}
