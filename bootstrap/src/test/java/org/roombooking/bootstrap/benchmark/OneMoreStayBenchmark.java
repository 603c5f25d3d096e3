package org.roombooking.bootstrap.benchmark;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.roombooking.domain.assignment.BareCountingSort;
import org.roombooking.domain.assignment.MadeUpHotel;
import org.roombooking.domain.assignment.PlanResult;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.Planner;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/**
 * One more stay in a hotel of 50 rooms over 92 nights in which all others have been given theirs;
 * the floor gives all of them some room by counting. Public and open because JMH extends it.
 */
@State(Scope.Benchmark)
public class OneMoreStayBenchmark {

  private static final int SHORTEST_SALE = 1;

  private final PlanTask task = task(new MadeUpHotel(50, 92, 0.9, 0).task(42, SHORTEST_SALE));

  private static PlanTask task(PlanTask whole) {
    var stays = whole.stays();
    var others = new PlanTask(whole.rooms(), stays.subList(1, stays.size()), SHORTEST_SALE);
    var doors = BareCountingSort.doors(others.stays(), others.rooms());
    return MadeUpHotel.withOneMore(MadeUpHotel.asPlanned(others, doors), stays.getFirst());
  }

  @Benchmark
  public PlanResult path() {
    return Planner.plan(task, Planner.USUAL_BUDGET);
  }

  @Benchmark
  public Map<BookedRoomId, RoomId> floor() {
    return BareCountingSort.doors(task.stays(), task.rooms());
  }
}
