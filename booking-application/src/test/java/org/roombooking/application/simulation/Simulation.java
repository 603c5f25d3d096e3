package org.roombooking.application.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.domain.access.UserId;

/**
 * Random things that happen in a hotel, some of them at the same moment, with everything that must
 * be true of the hotel checked after each. The seed decides all of it.
 */
public final class Simulation {

  /** To look through the store after whatever happens. */
  public static final int EVERY_MOMENT = 1;

  /** How many things happen. */
  public static final int OPERATIONS = 200;

  /** Does what the clients want, and tells in which order they came to their ends. */
  @FunctionalInterface
  private interface Clients {

    List<Integer> run(int moment, List<Runnable> work);
  }

  private final RandomGenerator random;
  private final Map<Thread, UserId> atWork;
  private final Clients clients;
  private final SimulatedHotel hotel;
  private final Described described;
  private final HotelInvariants invariants;
  private final int checkedEvery;
  private final List<Moment> moments = new ArrayList<>();

  private Simulation(
      long seed, Ports ports, Map<Thread, UserId> atWork, Clients clients, int checkedEvery) {
    this.atWork = atWork;
    this.checkedEvery = checkedEvery;
    this.random = new SplittableRandom(seed);
    this.clients = clients;
    this.hotel = new SimulatedHotel(random, ports);
    this.described = new Described(hotel);
    this.invariants = new HotelInvariants(hotel);
  }

  /** In memory, where clients interrupt each other between any two uses of the database. */
  public static Transcript inMemory(long seed) {
    return inMemory(seed, true, Fault.none());
  }

  /**
   * The same with something broken.
   *
   * @param exclusive false to let transactions see each other's half-done work
   */
  static Transcript inMemory(long seed, boolean exclusive, Fault fault) {
    var turns = new SeededTurns(new SplittableRandom(~seed), exclusive);
    var ports = InMemoryPorts.over(new InMemoryDatabase(turns));
    var atWork = new ConcurrentHashMap<Thread, UserId>();
    var broken =
        fault.plantIn(ports, () -> Optional.ofNullable(atWork.get(Thread.currentThread())));
    return run(
        new Simulation(seed, broken, atWork, (moment, work) -> turns.run(work), EVERY_MOMENT),
        seed);
  }

  /**
   * Over another store, one client after the other in the order in which they came to their ends in
   * an earlier run.
   *
   * @param checkedEvery after how many moments the store is looked through; it always is at the end
   */
  public static Transcript again(Transcript earlier, Ports ports, int checkedEvery) {
    Clients inOrder =
        (moment, work) -> {
          var order = earlier.moments().get(moment).order();
          order.forEach(number -> work.get(number).run());
          return order;
        };
    return run(
        new Simulation(earlier.seed(), ports, new ConcurrentHashMap<>(), inOrder, checkedEvery),
        earlier.seed());
  }

  private static Transcript run(Simulation simulation, long seed) {
    try {
      int done = 0;
      while (done < OPERATIONS) {
        done += simulation.moment();
      }
      simulation.invariants.checkAtTheEnd();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(
          "Seed "
              + seed
              + " breaks the hotel after "
              + simulation.moments.size()
              + " moments:\n"
              + new Transcript(seed, simulation.moments).tail(),
          e);
    }
    return new Transcript(seed, simulation.moments);
  }

  /** Lets one or a few things happen at once. How many. */
  private int moment() {
    var attempts = draw();
    var made = new Object[attempts.size()];
    var work = new ArrayList<Runnable>();
    for (int i = 0; i < attempts.size(); i++) {
      int number = i;
      work.add(() -> made[number] = make(attempts.get(number)));
    }
    var order = clients.run(moments.size(), work);
    var outcomes = List.of(made);
    var told = new ArrayList<String>();
    for (int i = 0; i < attempts.size(); i++) {
      told.add(attempts.get(i).what() + " -> " + described.outcome(outcomes.get(i)));
      remember(outcomes.get(i));
    }
    moments.add(new Moment(order, told));
    invariants.checkOutcomes(attempts, outcomes, order);
    if (moments.size() % checkedEvery == 0) {
      invariants.checkStore();
    }
    return attempts.size();
  }

  private Object make(Attempt attempt) {
    var me = Thread.currentThread();
    attempt.caller().map(Caller::user).ifPresent(user -> atWork.put(me, user));
    try {
      return attempt.outcome().get();
    } finally {
      atWork.remove(me);
    }
  }

  private List<Attempt> draw() {
    var first = Operations.draw(hotel);
    var attempts = new ArrayList<>(List.of(first.draw().apply(hotel)));
    if (!first.alone() && random.nextInt(4) == 0) {
      int others = 1 + random.nextInt(2);
      for (int i = 0; i < others; i++) {
        var operation = Operations.draw(hotel);
        if (!operation.alone()) {
          attempts.add(operation.draw().apply(hotel));
        }
      }
    }
    return attempts;
  }

  private void remember(Object outcome) {
    switch (outcome) {
      case CreateBooking.Outcome.Done(var booking) -> hotel.bookings().add(booking.value().id());
      case TakeRoomOutOfService.Outcome.Done(var period) -> hotel.periods().add(period);
      case LockRooms.Outcome.Done(var lock) -> hotel.locks().add(lock);
      default -> {}
    }
  }
}
