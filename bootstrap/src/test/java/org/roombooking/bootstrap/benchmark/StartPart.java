package org.roombooking.bootstrap.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import org.roombooking.bootstrap.benchmark.floor.FixedBytes;
import org.roombooking.bootstrap.benchmark.load.HttpWork;

/** From the start of the process, on data that are there, to the first booking. */
final class StartPart implements Part {

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var plainly = new ArrayList<Double>();
    var ready = new ArrayList<Double>();
    var booked = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    for (int round = 0; round < laboratory.options().rounds(); round++) {
      laboratory.stop();
      long first = System.nanoTime();
      laboratory.startPlainly();
      book(laboratory);
      plainly.add(secondsSince(first));
      laboratory.stop();
      long begin = System.nanoTime();
      laboratory.start();
      ready.add(secondsSince(begin));
      book(laboratory);
      booked.add(secondsSince(begin));
      bare.add(bareServer());
      Progress.say(
          "First booking after %.2f s, plainly %.2f s"
              .formatted(booked.getLast(), plainly.getLast()));
    }
    var table = new TextTable("from the start of the process to", "s");
    table.add("the service says where it answers, rehearsed", Spread.of(ready));
    table.add("the first booking is acknowledged, rehearsed", Spread.of(booked));
    table.add("the first booking is acknowledged, java -jar alone", Spread.of(plainly));
    table.add("floor: a bare server has answered once", Spread.of(bare));
    report.table("Start", table.text());
  }

  private static void book(Laboratory laboratory) throws Exception {
    ask(new HttpWork(laboratory.uri(), laboratory.questions().book()));
  }

  private static double bareServer() throws Exception {
    long begin = System.nanoTime();
    try (var bare = FixedBytes.start()) {
      bare.answer("anything", "{}");
      return secondsSince(begin);
    }
  }

  private static void ask(HttpWork work) throws Exception {
    try (var caller = work.open(0)) {
      if (!caller.ask()) {
        throw new IllegalStateException("Nothing was left to ask for");
      }
    }
  }

  private static double secondsSince(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
  }
}
