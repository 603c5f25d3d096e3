package org.roombooking.domain.assignment.comparison;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What to compare, and how.
 *
 * @param seconds of a processor, as many as each solver may take for an instance
 * @param steps the budget of the product's planner
 * @param mostChoices with more pairs of stay and room than these, models that have a variable for
 *     each pair are not tried
 * @param demand the data set; nowhere if there is none
 * @param plans the folder that the best plans are written to
 * @param heap the memory of a solver's process, as Java's {@code -Xmx} takes it
 */
record Settings(
    List<Instance> instances,
    List<Contender> contenders,
    double seconds,
    long steps,
    long mostChoices,
    Path demand,
    Path plans,
    String heap) {

  static final Path NOWHERE = Path.of("");

  /** Reads arguments such as {@code seconds=40}. */
  static Settings parse(String[] args) {
    Map<String, String> given =
        Arrays.stream(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(arg -> arg[0], arg -> arg[1], (a, b) -> b, HashMap::new));
    var demand = Path.of(given.getOrDefault("demand", ""));
    return new Settings(
        Instances.named(given.getOrDefault("instances", Instances.USUAL), demand),
        Arrays.stream(given.getOrDefault("solvers", everybody()).split(","))
            .map(Contender::of)
            .toList(),
        Double.parseDouble(given.getOrDefault("seconds", "40")),
        Long.parseLong(given.getOrDefault("steps", "20000000")),
        Long.parseLong(given.getOrDefault("choices", "2000000")),
        demand,
        Path.of(given.getOrDefault("plans", "plans")),
        given.getOrDefault("heap", "6g"));
  }

  private static String everybody() {
    return Arrays.stream(Contender.values())
        .map(Contender::toString)
        .collect(Collectors.joining(","));
  }

  /** The arguments for one solver on one instance. */
  List<String> arguments(Instance instance, Contender contender) {
    return List.of(
        "instances=" + instance.name(),
        "solvers=" + contender,
        "seconds=" + seconds,
        "steps=" + steps,
        "choices=" + mostChoices,
        "demand=" + demand,
        "plans=" + plans);
  }
}
