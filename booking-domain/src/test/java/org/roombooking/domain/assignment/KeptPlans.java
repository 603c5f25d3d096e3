package org.roombooking.domain.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/** What the planner answers to tasks of many kinds, a line for each. */
final class KeptPlans {

  private static final long[] BUDGETS = {0, 100, 1_000, 10_000};
  private static final int SEEDS = 6;

  /** Enough for the planner to come to its last resorts where not everybody finds a room. */
  private static final long PLENTY = 1_000_000;

  private static final int SEEDS_WITH_PLENTY = 3;

  private KeptPlans() {}

  /** Sizes and mixtures in which the planner goes each of its ways. */
  enum Hotel {
    SMALL,
    FULL_OF_PINS,
    OVERFULL,
    CHOOSY,
    GIVEN_AWAY,
    MOSTLY_GIVEN,
    WITH_WISHES,
    ROOMY,
    ALIKE,
    SOLD_OUT,
    ONE_MORE,
    SMALL_AND_AGREEING,
    FULL_AND_AGREEING;

    PlanTask task(int seed) {
      int shortestSale = 1 + seed % 3;
      return switch (this) {
        case SMALL -> new MixedHotel(3, 14, 0.5, 0.2, 0.4, 0.0).task(seed, shortestSale);
        case FULL_OF_PINS -> new MixedHotel(8, 30, 0.7, 0.3, 0.0, 0.0).task(seed, shortestSale);
        case OVERFULL -> new MixedHotel(12, 40, 1.1, 0.2, 0.3, 0.1).task(seed, shortestSale);
        case CHOOSY -> new MixedHotel(12, 30, 0.4, 0.1, 0.3, 0.5).task(seed, shortestSale);
        case GIVEN_AWAY -> new MixedHotel(8, 30, 0.5, 0.1, 0.8, 0.0).task(seed, shortestSale);
        case MOSTLY_GIVEN ->
            mostlyGiven(new MadeUpHotel(12, 60, 0.85, 0.0).task(seed, shortestSale));
        case WITH_WISHES -> new MixedHotel(20, 30, 0.7, 0.0, 0.0, 0.0).task(seed, shortestSale);
        case ROOMY -> new MixedHotel(20, 30, 0.3, 0.3, 0.5, 0.1).task(seed, shortestSale);
        case ALIKE -> new MadeUpHotel(12, 60, 0.95, 0.0).task(seed, shortestSale);
        case SOLD_OUT -> new MadeUpHotel(12, 60, 1.0, 0.4).task(seed, shortestSale);
        case SMALL_AND_AGREEING ->
            withAgreeing(new MadeUpHotel(4, 35, 0.45, 0.8).task(seed, shortestSale));
        case FULL_AND_AGREEING ->
            withAgreeing(new MadeUpHotel(12, 35, 0.7, 0.8).task(seed, shortestSale));
        case ONE_MORE -> oneMore(new MadeUpHotel(12, 60, 0.85, 0.1).task(seed, shortestSale), seed);
      };
    }

    /** Guests who may change rooms come each week as well. */
    private static PlanTask withAgreeing(PlanTask task) {
      var more = task;
      for (int week = 0; week < 5; week++) {
        var stay = PlanFixtures.aStay(task.stays().size() + week, MadeUpHotel.nights(7 * week, 6));
        more = MadeUpHotel.withOneMore(more, stay.allowingChanges(true));
      }
      return more;
    }

    /** Two of three stays were given rooms in haste, which all of them can have. */
    private static PlanTask mostlyGiven(PlanTask task) {
      var inHaste = Planner.plan(task, 0).plan().doors();
      var given = new HashMap<BookedRoomId, RoomId>();
      for (int number = 0; number < task.stays().size(); number++) {
        var stay = task.stays().get(number).id();
        if (number % 3 > 0 && inHaste.containsKey(stay)) {
          given.put(stay, inHaste.get(stay));
        }
      }
      return MadeUpHotel.asPlanned(task, given);
    }

    private static PlanTask oneMore(PlanTask task, int seed) {
      var planned = Planner.plan(task, Planner.USUAL_BUDGET).plan().doors();
      return MadeUpHotel.withOneMore(
          MadeUpHotel.asPlanned(task, planned),
          PlanFixtures.aStay(task.stays().size(), MadeUpHotel.nights(7 * seed, 2 * seed)));
    }
  }

  /** Prints all plans, for {@code kept-plans.txt}. */
  public static void main(String[] args) {
    try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8)) {
      for (var hotel : Hotel.values()) {
        of(hotel).forEach(line -> out.print(line + "\n"));
      }
    }
  }

  static List<String> of(Hotel hotel) {
    return IntStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> plans(hotel, seed))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> plans(Hotel hotel, int seed) {
    var task = hotel.task(seed);
    return budgets(hotel, seed)
        .mapToObj(budget ->
            "%s %d, %d steps: %s"
                .formatted(hotel, seed, budget, inWords(Planner.plan(task, budget))))
        .toList();
  }

  private static LongStream budgets(Hotel hotel, int seed) {
    return seed <= SEEDS_WITH_PLENTY && hotel != Hotel.OVERFULL
        ? LongStream.concat(LongStream.of(BUDGETS), LongStream.of(PLENTY))
        : LongStream.of(BUDGETS);
  }

  private static String inWords(PlanResult result) {
    return "%s %s, bound %s, plan %08x"
        .formatted(
            result.getClass().getSimpleName(),
            figures(result.plan().cost()),
            figures(result.plan().bound()),
            answer(result).hashCode());
  }

  private static String figures(PlanCost cost) {
    var changes = cost.roomChanges() == 0 ? "" : cost.roomChanges() + " changes/";
    return "%d/%s%d/%d/%d"
        .formatted(cost.unplaced(), changes, cost.moves(), cost.shortGaps(), cost.missedWishes());
  }

  /** Which stay has which door, and what is said of those that have none. */
  private static String answer(PlanResult result) {
    var doors = new TreeMap<String, String>();
    result.plan().doors().forEach((stay, door) -> doors.put(stay.toString(), door.toString()));
    result.plan().inTurn().forEach((stay, turns) -> doors.put(stay.toString(), turns.toString()));
    return result instanceof PlanResult.ProvedImpossible proof
        ? doors + " " + proof.nights() + " " + proof.stays()
        : doors.toString();
  }
}
