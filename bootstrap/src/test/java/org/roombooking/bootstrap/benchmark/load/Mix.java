package org.roombooking.bootstrap.benchmark.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Several kinds of work, each as often as its share says, by chance.
 *
 * @param kinds whose shares are 1,000 in all
 */
public record Mix(List<Share> kinds) implements Work {

  private static final int WHOLE = 1_000;

  public Mix {
    kinds = List.copyOf(kinds);
    if (kinds.stream().mapToInt(Share::ofThousand).sum() != WHOLE) {
      throw new IllegalArgumentException("The shares are not " + WHOLE + " in all: " + kinds);
    }
  }

  /** A kind of work and how often of a thousand times it is asked for. */
  public record Share(int ofThousand, Work work) {}

  @Override
  public Caller open(int number) throws Exception {
    var callers = new ArrayList<Caller>();
    try {
      for (var kind : kinds) {
        callers.add(kind.work().open(number));
      }
    } catch (Exception e) {
      closeAll(callers);
      throw e;
    }
    return new Mixed(callers, new SplittableRandom(System.nanoTime() + number));
  }

  private final class Mixed implements Caller {

    private final List<Caller> callers;
    private final SplittableRandom chance;

    Mixed(List<Caller> callers, SplittableRandom chance) {
      this.callers = callers;
      this.chance = chance;
    }

    @Override
    public boolean ask() throws Exception {
      int left = chance.nextInt(WHOLE);
      int kind = 0;
      while (left >= kinds.get(kind).ofThousand()) {
        left -= kinds.get(kind).ofThousand();
        kind++;
      }
      return callers.get(kind).ask();
    }

    @Override
    public void close() throws IOException, SQLException {
      closeAll(callers);
    }
  }

  private static void closeAll(List<Caller> callers) throws IOException, SQLException {
    for (var caller : callers) {
      caller.close();
    }
  }
}
