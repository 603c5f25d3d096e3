package org.roombooking.bootstrap.benchmark.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Callers at work at the same time, each on a thread of its own. */
final class Crew implements AutoCloseable {

  /** Digits of a latency that are kept. */
  private static final int DIGITS = 3;

  private final List<Caller> callers = new ArrayList<>();

  /** All of them get ready before any of them asks. */
  static Crew open(Work work, int callers) throws Exception {
    var crew = new Crew();
    try {
      for (int number = 0; number < callers; number++) {
        crew.callers.add(work.open(number));
      }
      return crew;
    } catch (Exception e) {
      crew.close();
      throw e;
    }
  }

  /** What one caller does in a round, keeping the latencies of its answers in nanoseconds. */
  @FunctionalInterface
  interface Shift {

    void work(Caller caller, Histogram latencies) throws Exception;
  }

  Measured work(Shift shift) throws Exception {
    var latencies = new Histogram(DIGITS);
    long begin = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(callers.size())) {
      var shifts = new ArrayList<Future<Histogram>>();
      for (var caller : callers) {
        shifts.add(
            threads.submit(() -> {
              var own = new Histogram(DIGITS);
              shift.work(caller, own);
              return own;
            }));
      }
      for (var ended : shifts) {
        latencies.add(resultOf(ended));
      }
    }
    return Measured.of(latencies, System.nanoTime() - begin);
  }

  private static Histogram resultOf(Future<Histogram> shift) throws Exception {
    try {
      return shift.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A caller was not served: " + e.getCause(), e);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    for (var caller : callers) {
      caller.close();
    }
  }
}
