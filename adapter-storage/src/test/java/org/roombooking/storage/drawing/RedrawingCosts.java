package org.roombooking.storage.drawing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.roombooking.application.property.image.ImageBytes;
import org.roombooking.application.property.image.Redrawing.Outcome;

/** Prints what each hostile image costs: time, memory, and what became of it. Run by hand. */
final class RedrawingCosts {

  private static final int ROUNDS = 9;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final ImageIoRedrawing redrawing;

  private RedrawingCosts(ImageIoRedrawing redrawing) {
    this.redrawing = redrawing;
  }

  public static void main(String[] arguments) {
    try (var redrawing = new ImageIoRedrawing(1)) {
      var costs = new RedrawingCosts(redrawing);
      HostileImage.all().forEach(image -> costs.measure(image.bytes()));
      HostileImage.all()
          .forEach(image -> System.out.println(costs.line(image.toString(), image.bytes())));
      System.out.println(costs.line("the largest PNG", Pngs.blank(5_000, 5_000, 16, 6, 64)));
      System.out.println(
          costs.line("the largest JPEG", Jpegs.of(Paintings.quarters(5_000, 5_000))));
    }
  }

  private record Cost(long micros, long bytes, Outcome outcome) {}

  private Cost measure(byte[] file) {
    long allocated = threads.getTotalThreadAllocatedBytes();
    long began = System.nanoTime();
    var outcome = redrawing.redraw(ImageBytes.of(file));
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began);
    return new Cost(micros, threads.getTotalThreadAllocatedBytes() - allocated, outcome);
  }

  private String line(String name, byte[] file) {
    var rounds = IntStream.range(0, ROUNDS).mapToObj(i -> measure(file)).toList();
    long median =
        rounds.stream().mapToLong(Cost::micros).sorted().skip(ROUNDS / 2).iterator().next();
    long most = rounds.stream().mapToLong(Cost::bytes).max().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%-50s %8d bytes %9.2f ms %7.1f MB  %s",
        name,
        file.length,
        median / 1e3,
        most / 1e6,
        rounds.getFirst().outcome().getClass().getSimpleName());
  }
}
