package org.roombooking.bootstrap.benchmark;

import java.time.Duration;
import java.util.List;
import org.roombooking.bootstrap.benchmark.load.ClosedLoop;
import org.roombooking.bootstrap.benchmark.load.HttpWork;

/**
 * Lets a service that was just started look at every hotel once and compile what is asked of it
 * most, before any of it counts: as one that has been at work for a while has.
 */
final class ServiceWarmUp {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Laboratory laboratory;

  ServiceWarmUp(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  void run() throws Exception {
    var options = laboratory.options();
    var questions = laboratory.questions();
    var known =
        ClosedLoop.round(
            new HttpWork(laboratory.uri(), questions.searchEachHotel()),
            options.callers(),
            PATIENCE);
    Progress.say("Every hotel was searched once: %.0f/s".formatted(known.perSecond()));
    for (var question :
        List.of(
            questions.book(), questions.bookHot(), questions.searchHotel(), questions.quote())) {
      var warm =
          ClosedLoop.round(
              new HttpWork(laboratory.uri(), question), options.callers(), options.warmUp());
      Progress.say("Warming up: %.0f/s".formatted(warm.perSecond()));
    }
  }
}
