package org.roombooking.persistence.transactions;

import java.sql.Connection;
import java.util.UUID;

/** A transaction that a thread is in. It has begun and not ended. */
sealed interface OpenTransaction permits OwnTransaction, Part {

  /** The connection for a statement of the thread. */
  Connection connection();

  /** From now on nothing of what the thread does in it can be kept. */
  void partFailed();

  /** Adds work to be done right before it commits, once for each key. */
  void doLast(UUID key, Runnable work);

  boolean willDoLast(UUID key);

  /** Adds work to be done right after it has committed, before anybody is told that it has. */
  void doAfterwards(UUID key, Runnable work);
}
