package org.roombooking.bootstrap.benchmark;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.roombooking.bootstrap.benchmark.load.ClosedLoop;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Measured;
import org.roombooking.bootstrap.benchmark.load.Question;

/** Bookings in each state that is needed, made when they are, to take a step from there. */
final class Stock {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Laboratory laboratory;
  private final Questions questions;
  private final Question booking;

  /**
   * Bookings of one kind.
   *
   * @param booking how they are made
   */
  Stock(Laboratory laboratory, Questions questions, Question booking) {
    this.laboratory = laboratory;
    this.questions = questions;
    this.booking = booking;
  }

  /** So many that are pending. */
  Queue<Made> pending(int count) throws Exception {
    return new ConcurrentLinkedQueue<>(Made.number(count, laboratory, booking));
  }

  /** So many that are confirmed. */
  Queue<Made> confirmed(int count) throws Exception {
    return stepped(Step.CONFIRM, pending(count));
  }

  /** So many that have their doors. */
  Queue<Made> assigned(int count) throws Exception {
    return stepped(Step.ASSIGN, confirmed(count));
  }

  private Queue<Made> stepped(Step step, Queue<Made> bookings) throws Exception {
    var after = new ConcurrentLinkedQueue<>(bookings);
    take(step, bookings, PATIENCE);
    return after;
  }

  /** All of them take the step, or as many as can in the time. */
  Measured take(Step step, Queue<Made> bookings, Duration time) throws Exception {
    var work = new HttpWork(laboratory.uri(), questions.step(step, bookings));
    return ClosedLoop.round(work, laboratory.options().callers(), time);
  }
}
