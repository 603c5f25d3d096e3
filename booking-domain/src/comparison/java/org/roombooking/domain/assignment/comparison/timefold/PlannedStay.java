package org.roombooking.domain.assignment.comparison.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.assignment.comparison.Numbers;

/** A stay, or a time at which a room is closed: that is pinned, and wishes nothing. */
@PlanningEntity
public class PlannedStay {

  private @Nullable Numbers numbers;

  @PlanningId private int id;

  private boolean closed;
  private int from;
  private int until;

  @PlanningPin private boolean pinned;

  @ValueRangeProvider private List<Integer> candidates = List.of();

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Integer room;

  /** For the solver, which copies. */
  public PlannedStay() {}

  static PlannedStay of(Numbers numbers, int stay, List<Integer> candidates) {
    var planned = new PlannedStay();
    planned.numbers = numbers;
    planned.id = stay;
    planned.from = numbers.from(stay);
    planned.until = numbers.until(stay);
    planned.candidates = candidates;
    planned.pinned = numbers.isPinned(stay);
    planned.room =
        candidates.stream().filter(room -> numbers.isDoor(stay, room)).findFirst().orElse(null);
    return planned;
  }

  static PlannedStay closed(int id, Numbers.Block block) {
    var planned = new PlannedStay();
    planned.id = id;
    planned.from = block.from();
    planned.until = block.until();
    planned.candidates = List.of(block.room());
    planned.closed = true;
    planned.pinned = true;
    planned.room = block.room();
    return planned;
  }

  public int getId() {
    return id;
  }

  public int getFrom() {
    return from;
  }

  public int getUntil() {
    return until;
  }

  public boolean isPinned() {
    return pinned;
  }

  public List<Integer> getCandidates() {
    return candidates;
  }

  public @Nullable Integer getRoom() {
    return room;
  }

  public void setRoom(@Nullable Integer room) {
    this.room = room;
  }

  boolean isUnplaced() {
    return room == null;
  }

  boolean isMoved() {
    return !closed && numbers != null && room != null && numbers.isMove(id, room);
  }

  int missed() {
    return closed || numbers == null || room == null ? 0 : numbers.missed(id, room);
  }

  /** On how many nights both are here. */
  int nightsShared(PlannedStay other) {
    return Math.min(until, other.until) - Math.max(from, other.from);
  }
}
