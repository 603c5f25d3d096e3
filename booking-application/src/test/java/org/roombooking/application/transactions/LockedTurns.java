package org.roombooking.application.transactions;

import java.util.concurrent.locks.ReentrantLock;

/** Threads take turns as they come. */
final class LockedTurns implements Turns {

  private final ReentrantLock lock = new ReentrantLock();

  @Override
  public void take() {
    if (!lock.isHeldByCurrentThread()) {
      lock.lock();
    }
  }

  @Override
  public void giveBack() {
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }
}
