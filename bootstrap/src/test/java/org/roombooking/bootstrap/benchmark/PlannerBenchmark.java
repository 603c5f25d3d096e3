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
 * A plan for 50 rooms that are all alike, over 92 nights of which nine in ten are sold; the floor
 * gives each stay some room by counting. Public and open because JMH extends it.
 */
@State(Scope.Benchmark)
public class PlannerBenchmark {

  private static final int SHORTEST_SALE = 1;

  private final PlanTask task = new MadeUpHotel(50, 92, 0.9, 0).task(42, SHORTEST_SALE);

  @Benchmark
  public PlanResult path() {
    return Planner.plan(task, Planner.USUAL_BUDGET);
  }

  @Benchmark
  public Map<BookedRoomId, RoomId> floor() {
    return BareCountingSort.doors(task.stays(), task.rooms());
  }
}
