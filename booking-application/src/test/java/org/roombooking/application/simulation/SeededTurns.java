package org.roombooking.application.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.transactions.Turns;

/**
 * Lets several clients be at work at once in an order that a seed decides: at any time one of them
 * runs, and where a transaction begins, uses the database or ends, another may go on in its place.
 */
final class SeededTurns implements Turns {

  private final RandomGenerator random;
  private final boolean exclusive;
  private final List<Client> clients = new ArrayList<>();
  private final List<Integer> finished = new ArrayList<>();
  private @Nullable Thread holder;

  /**
   * Turns for the clients of one database.
   *
   * @param exclusive false to drop the lock: transactions then see each other's half-done work
   */
  SeededTurns(RandomGenerator random, boolean exclusive) {
    this.random = random;
    this.exclusive = exclusive;
  }

  private static final class Client {

    private final int number;
    private final Semaphore baton = new Semaphore(0);
    private @Nullable Throwable failure;

    Client(int number) {
      this.number = number;
    }
  }

  /**
   * Runs all of them to their ends, in turns.
   *
   * @return their numbers, counted from 0, in the order in which they came to their ends
   */
  List<Integer> run(List<Runnable> work) {
    clients.clear();
    finished.clear();
    for (int number = 0; number < work.size(); number++) {
      clients.add(new Client(number));
    }
    var all = List.copyOf(clients);
    var threads = all.stream().map(client -> start(client, work.get(client.number))).toList();
    passOn();
    threads.forEach(SeededTurns::join);
    all.forEach(SeededTurns::requireSuccess);
    return List.copyOf(finished);
  }

  private Thread start(Client client, Runnable work) {
    return Thread.ofVirtual()
        .name("client-" + client.number)
        .start(() -> {
          client.baton.acquireUninterruptibly();
          try {
            work.run();
          } catch (RuntimeException | Error e) {
            client.failure = e;
          }
          finished.add(client.number);
          clients.remove(client);
          passOn();
        });
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("A simulation was broken off", e);
    }
  }

  private static void requireSuccess(Client client) {
    if (client.failure != null) {
      throw new AssertionError("Client " + client.number + " failed", client.failure);
    }
  }

  @Override
  public void take() {
    var me = Thread.currentThread();
    if (!isClient(me) || (exclusive && me.equals(holder))) {
      return;
    }
    letAnotherGoOn();
    while (exclusive && holder != null) {
      letAnotherGoOn();
    }
    holder = me;
  }

  @Override
  public void giveBack() {
    if (Thread.currentThread().equals(holder)) {
      holder = null;
    }
  }

  private boolean isClient(Thread thread) {
    return !clients.isEmpty() && thread.isVirtual();
  }

  /** Chooses one of those at work, perhaps the caller, and waits until the caller is chosen. */
  private void letAnotherGoOn() {
    if (clients.size() == 1) {
      return;
    }
    var me = self();
    var next = choose();
    if (!next.equals(me)) {
      next.baton.release();
      me.baton.acquireUninterruptibly();
    }
  }

  private void passOn() {
    if (!clients.isEmpty()) {
      choose().baton.release();
    }
  }

  private Client choose() {
    return clients.get(random.nextInt(clients.size()));
  }

  private Client self() {
    var name = Thread.currentThread().getName();
    return clients.stream()
        .filter(client -> name.equals("client-" + client.number))
        .findFirst()
        .orElseThrow();
  }
}
