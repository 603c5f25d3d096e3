package org.roombooking.bootstrap.benchmark;

import java.util.List;
import org.roombooking.bootstrap.benchmark.load.ClosedLoop;
import org.roombooking.bootstrap.benchmark.load.HttpWork;

/**
 * Lets a service that was just started compile what is asked of it most, before any of it counts.
 */
final class ServiceWarmUp {

  private final Laboratory laboratory;

  ServiceWarmUp(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  void run() throws Exception {
    var options = laboratory.options();
    var questions = laboratory.questions();
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
