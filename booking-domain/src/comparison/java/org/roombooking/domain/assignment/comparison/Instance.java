package org.roombooking.domain.assignment.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.roombooking.domain.assignment.MadeUpHotel;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.RealDemand;
import org.roombooking.domain.stay.Stay;
import org.tukaani.xz.XZInputStream;

/**
 * A task by its name: {@code city/2016-08-01/28/whole/15} (hotel, first night, nights, all types or
 * one, percent pinned), {@code tight} in the place of {@code whole} with no room more than needed,
 * or {@code made-up/200/365/90/15} (rooms, nights, percent sold, percent pinned). A name that ends
 * in {@code +closed} has rooms closed for some nights.
 */
record Instance(String name) {

  private static final String CLOSED = "+closed";

  /** Who is pinned is drawn with all else that the hotel does not tell. */
  private static final double NONE_PINNED = 0;

  private static final long SEED = 20_160_801;

  /** Whether there is a plan that gives everybody a room and moves nobody. */
  boolean everybodyFits() {
    return !name.endsWith(CLOSED);
  }

  boolean isReal() {
    return !name.startsWith("made-up");
  }

  String fileName() {
    return name.replace('/', '_');
  }

  /**
   * Makes the task.
   *
   * @param demand the data set; read only for instances made of it
   */
  PlanTask task(Path demand) throws IOException {
    var parts = name.replace(CLOSED, "").split("/", -1);
    var drawing = new Drawing(SEED, percent(parts[4]), name.endsWith(CLOSED));
    if (!isReal()) {
      return drawing.task(
          new MadeUpHotel(number(parts[1]), number(parts[2]), percent(parts[3]), NONE_PINNED));
    }
    boolean tight = parts[3].equals("tight");
    boolean all = tight || parts[3].equals("whole");
    return new RealHotel(
            parts[0].equals("city") ? "City Hotel" : "Resort Hotel",
            all ? "" : parts[3],
            Stay.of(LocalDate.parse(parts[1]), number(parts[2])),
            tight)
        .task(RealDemand.read(open(demand)), drawing);
  }

  private static BufferedReader open(Path demand) throws IOException {
    var file = Files.newInputStream(demand);
    var unpacked = demand.toString().endsWith(".xz") ? new XZInputStream(file) : file;
    return new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
  }

  private static int number(String written) {
    return Integer.parseInt(written);
  }

  private static double percent(String written) {
    return number(written) / 100.0;
  }
}
