package org.roombooking.application.simulation;

import java.util.List;
import java.util.stream.Collectors;

/** What happened in a hotel. */
public record Transcript(long seed, List<Moment> moments) {

  private static final int TAIL = 12;

  public Transcript {
    moments = List.copyOf(moments);
  }

  /** How many things happened. */
  public int operations() {
    return moments.stream().mapToInt(moment -> moment.told().size()).sum();
  }

  /** Everything that was told, in order. */
  public List<String> told() {
    return moments.stream().flatMap(moment -> moment.told().stream()).toList();
  }

  /** The last moments, line by line. */
  String tail() {
    return moments.stream()
        .skip(Math.max(0, moments.size() - TAIL))
        .map(moment -> String.join("\n  at once ", moment.told()))
        .collect(Collectors.joining("\n"));
  }
}
