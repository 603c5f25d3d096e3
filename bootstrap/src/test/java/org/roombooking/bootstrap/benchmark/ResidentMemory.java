package org.roombooking.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that a process had at a time, as Linux tells it; elsewhere it is not known. */
final class ResidentMemory implements AutoCloseable {

  private static final int MILLIS_BETWEEN_LOOKS = 250;

  private final Path status;
  private final AtomicLong most = new AtomicLong();
  private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();

  private ResidentMemory(Path status) {
    this.status = status;
  }

  static ResidentMemory watch(long process) {
    var memory = new ResidentMemory(Path.of("/proc", Long.toString(process), "status"));
    var unused =
        memory.looks.scheduleWithFixedDelay(
            memory::look, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    return memory;
  }

  private void look() {
    try (var lines = Files.lines(status)) {
      lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .forEach(bytes -> most.accumulateAndGet(bytes, Math::max));
    } catch (IOException e) {
      // Not on this machine, or no longer there.
    }
  }

  /** In bytes. */
  OptionalLong most() {
    return most.get() == 0 ? OptionalLong.empty() : OptionalLong.of(most.get());
  }

  @Override
  public void close() {
    looks.shutdownNow();
  }
}
