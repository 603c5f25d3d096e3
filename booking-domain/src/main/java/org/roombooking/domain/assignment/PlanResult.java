package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.domain.booking.BookedRoomId;

/**
 * What came of planning. None is ever answered in the place of another (docs/rules.md: Planned).
 */
public sealed interface PlanResult {

  /** The plan, or the best that was found where not every stay has a room. */
  RoomPlan plan();

  /** Every stay has a room. */
  record Planned(RoomPlan plan) implements PlanResult {}

  /**
   * There is no plan in which every stay has a room.
   *
   * @param nights on which these stays cannot all be had
   * @param stays that cannot all be had, whatever becomes of the others that are not pinned
   */
  record ProvedImpossible(RoomPlan plan, List<LocalDate> nights, List<BookedRoomId> stays)
      implements PlanResult {

    public ProvedImpossible {
      nights = List.copyOf(nights);
      stays = List.copyOf(stays);
    }
  }

  /** The budget ended before every stay had a room, and before it was proved that none can. */
  record GaveUp(RoomPlan plan) implements PlanResult {}
}
