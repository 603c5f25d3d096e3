package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * A hotel whose rooms' calendars are cut into stays, which are then shuffled: there is a plan that
 * places all of them.
 *
 * @param filled how much of the nights is sold, about
 * @param pinned how many of the stays have to keep their rooms, about
 */
public record MadeUpHotel(int rooms, int nights, double filled, double pinned) {

  private static final LocalDate FIRST_NIGHT = LocalDate.of(2030, 1, 1);
  private static final int LONGEST = 14;
  private static final double USUAL = 2.5;

  /**
   * A plan to be drawn of it.
   *
   * @param shortestSale fewer nights than that between two stays cannot be sold
   */
  public PlanTask task(long seed, int shortestSale) {
    var random = new Random(seed);
    var doors = new ArrayList<PlanRoom>();
    var stays = new ArrayList<PlanStay>();
    for (int room = 0; room < rooms; room++) {
      doors.add(PlanFixtures.aRoom(room));
      int door = room;
      cut(random, nights -> stays.add(stay(stays.size(), nights, door, random)));
    }
    Collections.shuffle(stays, random);
    return new PlanTask(doors, stays, shortestSale);
  }

  private PlanStay stay(int number, Stay nights, int room, Random random) {
    var stay = PlanFixtures.aStay(number, nights);
    return random.nextDouble() < pinned ? PlanFixtures.pinned(stay, room) : stay;
  }

  /** Cuts the calendar of one room: draws the stays of up to two weeks in it, one after another. */
  public void cut(Random random, Consumer<Stay> stays) {
    int night = 0;
    while (night < nights) {
      if (random.nextDouble() > filled) {
        night++;
      } else {
        int length = length(random);
        if (night + length <= nights) {
          stays.accept(nights(night, length));
        }
        night += length;
      }
    }
  }

  private static int length(Random random) {
    return (int) Math.min(LONGEST, 1 - Math.log(1 - random.nextDouble()) * USUAL);
  }

  static Stay nights(int first, int length) {
    return Stay.of(FIRST_NIGHT.plusDays(first), length);
  }

  /** The same task, every stay having been given the room that it has in a plan. */
  public static PlanTask asPlanned(PlanTask task, Map<BookedRoomId, RoomId> doors) {
    return new PlanTask(
        task.rooms(),
        task.stays().stream()
            .map(stay ->
                new PlanStay(
                    stay.id(),
                    stay.nights(),
                    stay.wanted(),
                    stay.guests(),
                    stay.wishes(),
                    Optional.ofNullable(doors.get(stay.id())),
                    stay.pinned(),
                    stay.booking(),
                    stay.mayChange()))
            .toList(),
        task.shortestSale());
  }

  /** The same task with a stay that comes on top. */
  public static PlanTask withOneMore(PlanTask task, PlanStay stay) {
    var stays = new ArrayList<>(task.stays());
    stays.add(stay);
    return new PlanTask(task.rooms(), stays, task.shortestSale());
  }
}
