package org.roombooking.domain.assignment.comparison;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;

/** One solver on one instance, in a process of its own. */
final class OneRun {

  private OneRun() {}

  /** Takes the instance, the solver, and what else {@link Settings#arguments} gives. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    var settings = Settings.parse(args);
    var instance = settings.instances().getFirst();
    var contender = settings.contenders().getFirst();
    var numbers = new Numbers(instance.task(settings.demand()));
    var solver = contender.solver(settings.steps());
    solver.prepare();
    try (var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      var found = new Found(numbers, settings.seconds(), out);
      long choices = numbers.choices();
      if (contender.listsChoices() && choices > settings.mostChoices()) {
        found.note("not tried: " + choices + " pairs of stay and room");
      } else {
        solver.solve(numbers, found);
      }
      found.end();
      solver.repeat(numbers, found);
      write(settings.plans(), instance, contender, numbers, found.rooms());
    }
  }

  private static void write(
      Path folder, Instance instance, Contender contender, Numbers numbers, int[] rooms)
      throws IOException {
    if (rooms.length == 0) {
      return;
    }
    var lines = new StringJoiner("\n", "stay,room\n", "\n");
    for (int stay = 0; stay < rooms.length; stay++) {
      var door = rooms[stay] == Numbers.NO_ROOM ? "" : numbers.room(rooms[stay]).number().value();
      lines.add(numbers.stay(stay).id().value() + "," + door);
    }
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(instance.fileName() + "." + contender + ".csv"), lines.toString());
  }
}
