package org.roombooking.domain.assignment.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The instances that are compared unless others are named. */
final class Instances {

  static final String USUAL = "usual";
  static final String ALL = "all";

  private static final int[] PINNED = {0, 15, 50};

  private Instances() {}

  /** The instances of these names; those made of real demand only if there are data. */
  static List<Instance> named(String names, Path demand) {
    var instances =
        switch (names) {
          case USUAL -> usual();
          case ALL -> all();
          default -> Arrays.stream(names.split(",")).map(Instance::new).toList();
        };
    return instances.stream()
        .filter(instance -> !instance.isReal() || !demand.equals(Settings.NOWHERE))
        .toList();
  }

  private static List<Instance> usual() {
    return List.of(
        new Instance("city/2016-08-01/7/D/15"),
        new Instance("city/2016-08-01/7/A/15"),
        new Instance("city/2016-08-01/28/D/15+closed"),
        new Instance("made-up/20/60/98/15"),
        new Instance("made-up/50/365/90/15"),
        new Instance("city/2016-08-01/28/tight/15"),
        new Instance("resort/2017-07-01/28/tight/15+closed"),
        new Instance("city/2016-08-01/28/whole/0"),
        new Instance("city/2016-08-01/92/whole/50"),
        new Instance("made-up/500/365/90/15"));
  }

  private static List<Instance> all() {
    var all = new ArrayList<Instance>();
    for (int pinned : PINNED) {
      addReal("city/2016-08-01", List.of("A", "D", "E", "whole", "tight"), pinned, all);
      addReal("city/2017-05-01", List.of("A", "whole", "tight"), pinned, all);
      addReal("resort/2017-07-01", List.of("A", "D", "E", "whole", "tight"), pinned, all);
      addMadeUp(pinned, all);
    }
    return all;
  }

  private static void addReal(String begin, List<String> types, int pinned, List<Instance> all) {
    for (int nights : new int[] {7, 28, 92}) {
      for (var type : types) {
        for (var closed : List.of("", "+closed")) {
          all.add(new Instance(begin + "/" + nights + "/" + type + "/" + pinned + closed));
        }
      }
    }
  }

  private static void addMadeUp(int pinned, List<Instance> all) {
    for (int rooms : new int[] {50, 200, 500}) {
      for (int sold : new int[] {70, 90, 98}) {
        all.add(new Instance("made-up/" + rooms + "/365/" + sold + "/" + pinned));
      }
    }
  }
}
