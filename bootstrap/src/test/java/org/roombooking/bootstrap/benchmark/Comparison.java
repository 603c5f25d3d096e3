package org.roombooking.bootstrap.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.roombooking.bootstrap.benchmark.load.ClosedLoop;
import org.roombooking.bootstrap.benchmark.load.Measured;
import org.roombooking.bootstrap.benchmark.load.Work;

/** Measures a path and its floors in turns, after a round of each that is not counted. */
final class Comparison {

  private final Options options;

  Comparison(Options options) {
    this.options = options;
  }

  /** Something that can be measured for a while. */
  @FunctionalInterface
  interface Measurement {

    Measured during(Duration time) throws Exception;
  }

  /** A path or a floor. */
  record Contender(String name, Measurement measurement) {}

  /** Callers ask it as fast as they are answered. */
  Contender closedLoop(String name, Work work) {
    return new Contender(name, time -> ClosedLoop.round(work, options.callers(), time));
  }

  /** One caller asks it as fast as it is answered. */
  static Contender oneCaller(String name, Work work) {
    return new Contender(name, time -> ClosedLoop.round(work, 1, time));
  }

  /** The rounds of a path beside those of its floors, in the order in which they were given. */
  record Turns(List<String> names, List<List<Measured>> rounds) {

    Turns {
      names = List.copyOf(names);
      rounds = List.copyOf(rounds);
    }

    Measured path(int round) {
      return rounds.get(round).getFirst();
    }

    Spread path(ToDoubleFunction<Measured> value) {
      return of(0, value);
    }

    Spread floor(int floor, ToDoubleFunction<Measured> value) {
      return of(1 + floor, value);
    }

    Spread of(int contender, ToDoubleFunction<Measured> value) {
      return Spread.of(
          rounds.stream().map(round -> value.applyAsDouble(round.get(contender))).toList());
    }

    /** Of the path to a floor, round by round. */
    Spread ratio(int floor, ToDoubleFunction<Measured> value) {
      return Spread.of(
          rounds.stream()
              .map(round ->
                  value.applyAsDouble(round.getFirst()) / value.applyAsDouble(round.get(1 + floor)))
              .toList());
    }
  }

  Turns measure(Contender path, List<Contender> floors) throws Exception {
    var all = new ArrayList<Contender>();
    all.add(path);
    all.addAll(floors);
    turn(List.of(path), options.warmUp());
    turn(floors, options.round());
    var rounds = new ArrayList<List<Measured>>();
    for (int round = 0; round < options.rounds(); round++) {
      rounds.add(turn(all, options.round()));
    }
    return new Turns(all.stream().map(Contender::name).toList(), rounds);
  }

  private static List<Measured> turn(List<Contender> contenders, Duration time) throws Exception {
    var turn = new ArrayList<Measured>();
    for (var contender : contenders) {
      var measured = contender.measurement().during(time);
      Progress.say(
          "%s: %.0f/s, p50 %.2f ms"
              .formatted(contender.name(), measured.perSecond(), measured.p50Millis()));
      turn.add(measured);
    }
    return turn;
  }
}
