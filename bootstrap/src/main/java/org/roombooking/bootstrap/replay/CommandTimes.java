package org.roombooking.bootstrap.replay;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How often each command was given and how long callers waited for it in all. Thread-safe. */
final class CommandTimes {

  /** A use case that the replay calls. */
  enum Command {
    CREATE,
    CONFIRM,
    CANCEL,
    NO_SHOW,
    PLAN_ROOMS,
    COMMIT_ROOMS,
    ASSIGN,
    CHECK_IN,
    CHECK_OUT
  }

  /**
   * How one command did.
   *
   * @param nanos summed over all callers, so more than the time that went by
   */
  record Total(long count, long nanos) {}

  private final Map<Command, LongAdder> counts = new EnumMap<>(Command.class);
  private final Map<Command, LongAdder> nanos = new EnumMap<>(Command.class);

  CommandTimes() {
    for (var command : Command.values()) {
      counts.put(command, new LongAdder());
      nanos.put(command, new LongAdder());
    }
  }

  <T> T time(Command command, Supplier<T> call) {
    long start = System.nanoTime();
    var result = call.get();
    adder(nanos, command).add(System.nanoTime() - start);
    adder(counts, command).increment();
    return result;
  }

  Map<Command, Total> totals() {
    var totals = new EnumMap<Command, Total>(Command.class);
    for (var command : Command.values()) {
      totals.put(command, new Total(adder(counts, command).sum(), adder(nanos, command).sum()));
    }
    return totals;
  }

  long count() {
    return counts.values().stream().mapToLong(LongAdder::sum).sum();
  }

  private static LongAdder adder(Map<Command, LongAdder> adders, Command command) {
    var adder = adders.get(command);
    if (adder == null) {
      throw new IllegalStateException("Every command is counted: " + command);
    }
    return adder;
  }
}
