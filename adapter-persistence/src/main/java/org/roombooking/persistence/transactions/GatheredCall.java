package org.roombooking.persistence.transactions;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A call of a port that can be made for several callers at once.
 *
 * @param step when it is made, among the calls of all
 * @param answers makes it; as many answers as there are questions, in their order
 * @param writes whether something was written for who is given an answer
 * @param <Q> what one caller asks
 * @param <A> what one caller is answered; not null
 */
public record GatheredCall<Q, A>(
    Step step, Function<List<Q>, List<A>> answers, Predicate<A> writes) {

  /** A call that writes nothing. */
  public static <Q, A> GatheredCall<Q, A> reading(Step step, Function<List<Q>, List<A>> answers) {
    return new GatheredCall<>(step, answers, answer -> false);
  }

  /** A call that writes for everybody. */
  public static <Q, A> GatheredCall<Q, A> writing(Step step, Function<List<Q>, List<A>> answers) {
    return new GatheredCall<>(step, answers, answer -> true);
  }

  /** The answer to one who asks alone. */
  A alone(Q question) {
    return answers.apply(List.of(question)).getFirst();
  }

  /**
   * The order in which those who share a transaction do things: a call of a later step waits for
   * all that can still come to an earlier one. So what is locked is locked by one call for all, in
   * one order.
   */
  public enum Step {
    /** Locks that nobody waits for are taken. */
    KEY,
    /** Something is looked up; nothing is written. */
    READING,
    /** Bookings that are there are locked and written: before their nights, as everybody does. */
    BOOKING,
    /** Nights are locked and counted. */
    CLAIM,
    /** Rooms are left, night by night. */
    ROOM,
    /** Rows are added that nobody else waits for. */
    WRITING,
    /** What is to be answered is kept. */
    ANSWER
  }
}
