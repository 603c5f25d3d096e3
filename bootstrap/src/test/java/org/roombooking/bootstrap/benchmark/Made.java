package org.roombooking.bootstrap.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.roombooking.bootstrap.benchmark.load.ClosedLoop;
import org.roombooking.bootstrap.benchmark.load.HttpAnswer;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Question;

/**
 * A booking, and where it is.
 *
 * @param hotel the id of its hotel
 */
record Made(String hotel, String id) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  static Made of(HttpAnswer answer) {
    return new Made(answer.text("hotel_id"), answer.text("id"));
  }

  /** Makes so many bookings. */
  static List<Made> number(int count, Laboratory laboratory, Question booking) throws Exception {
    Queue<Made> made = new ConcurrentLinkedQueue<>();
    var left = new AtomicInteger(count);
    var limited = booking.asLongAs(() -> left.getAndDecrement() > 0);
    var work = new HttpWork(laboratory.uri(), limited, answer -> made.add(of(answer)));
    ClosedLoop.round(work, laboratory.options().callers(), PATIENCE);
    return List.copyOf(made);
  }
}
