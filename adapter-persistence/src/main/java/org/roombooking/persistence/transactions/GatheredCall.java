package org.roombooking.persistence.transactions;

import java.util.List;
import java.util.function.Function;

/**
 * A call of a port that can be made for several callers at once.
 *
 * @param step when it is made, among the calls of all
 * @param answers makes it; as many answers as there are questions, in their order
 * @param <Q> what one caller asks
 * @param <A> what one caller is answered; not null
 */
public record GatheredCall<Q, A>(Step step, Function<List<Q>, List<A>> answers) {

  /**
   * The order in which those who share a transaction do things: a call of a later step waits for
   * all that can still come to an earlier one. So what is locked is locked by one call for all, in
   * one order.
   */
  public enum Step {
    /** Locks that nobody waits for are taken. */
    KEY(false),
    /** Something is looked up; nothing is written. */
    READING(false),
    /** Nights are locked and claimed. */
    CLAIM(true),
    /** Rows are added that nobody else waits for. */
    WRITING(true),
    /** What is to be answered is kept. */
    ANSWER(true);

    private final boolean writes;

    Step(boolean writes) {
      this.writes = writes;
    }

    boolean writes() {
      return writes;
    }
  }
}
