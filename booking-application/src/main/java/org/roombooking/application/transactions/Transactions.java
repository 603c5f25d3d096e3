package org.roombooking.application.transactions;

import java.util.function.Supplier;

/**
 * All or nothing: what the work writes through the ports is kept when it returns, and gone when it
 * throws. A port that is called outside any transaction acts in one of its own. Contract: {@code
 * TransactionsContract}.
 */
public interface Transactions {

  /**
   * Runs work in a transaction, or as part of the one the caller is already in. The outermost call
   * runs the work again when the database gave it up in favour of another transaction, or when it
   * asks for that with a {@link Restart}; so work must not do anything outside the ports that
   * cannot be done twice.
   *
   * @throws TooManyRestarts if the work did not come through within the attempts allowed
   */
  <T> T call(Supplier<T> work);

  /**
   * The same for work of a kind that many are about to do at the same moment: it may share one
   * transaction with the work of others, which then is kept together or not at all. Work that could
   * not be kept so is done once more, in a transaction of its own; so it may run twice even where
   * nothing is the matter with it.
   */
  <T> T callTogether(Supplier<T> work);

  /** Thrown by work that has to begin again from what is written now. Undoes all it has done. */
  final class Restart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Runnable preparation;

    /** Begins again, with nothing to be done in between. */
    public Restart(String why) {
      this(why, () -> {});
    }

    /**
     * Begins again after a preparation.
     *
     * @param preparation runs outside the transaction that is given up
     */
    public Restart(String why, Runnable preparation) {
      super(why, null, false, false);
      this.preparation = preparation;
    }

    public void prepare() {
      preparation.run();
    }
  }

  /**
   * There was no connection to the database for work that had not begun: too much else is going on,
   * or the database is away. Nothing has been done, and the same may be tried again.
   */
  final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
      super("No connection to the database", cause);
    }
  }

  /** The work was begun again too often: broken infrastructure or a bug, never a refusal. */
  final class TooManyRestarts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyRestarts(int attempts, Throwable last) {
      super("Gave up after " + attempts + " attempts", last);
    }
  }
}
