package org.roombooking.bootstrap.benchmark;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.roombooking.bootstrap.benchmark.Comparison.Contender;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Question;
import org.roombooking.bootstrap.benchmark.load.Work;

/** The floor that answers a question with the bytes that the service answered it with once. */
final class SameBytes {

  private static final AtomicInteger NAMES = new AtomicInteger();

  private SameBytes() {}

  /** Asks the service once. */
  static Contender of(Laboratory laboratory, Question question) throws Exception {
    return new Comparison(laboratory.options())
        .closedLoop("same bytes from memory", work(laboratory, question));
  }

  /** The same, for one caller. */
  static Contender byOneCaller(Laboratory laboratory, Question question) throws Exception {
    return Comparison.oneCaller("same bytes from memory", work(laboratory, question));
  }

  /** Asks the service once. */
  static Work work(Laboratory laboratory, Question question) throws Exception {
    var name = "bytes-" + NAMES.incrementAndGet();
    laboratory.fixed().answer(name, answerTo(laboratory, question));
    return new HttpWork(laboratory.fixed().uri(), question.at("/" + name));
  }

  private static String answerTo(Laboratory laboratory, Question question) throws Exception {
    var body = new AtomicReference<String>();
    var work = new HttpWork(laboratory.uri(), question, answer -> body.set(answer.body()));
    try (var caller = work.open(0)) {
      if (!caller.ask()) {
        throw new IllegalStateException("Nothing was left to ask for");
      }
    }
    return body.get();
  }
}
