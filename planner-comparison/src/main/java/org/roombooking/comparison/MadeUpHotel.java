package org.roombooking.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.roombooking.domain.assignment.PlanRoom;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.WantedRooms;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * A hotel of one room type whose rooms' calendars are cut into stays of up to two weeks.
 *
 * @param filled how much of the nights is sold, about
 */
record MadeUpHotel(int rooms, int nights, double filled) {

  private static final LocalDate FIRST_NIGHT = LocalDate.of(2030, 1, 1);
  private static final RoomTypeId TYPE = new RoomTypeId(new UUID(0, 1));
  private static final int LONGEST = 14;
  private static final double USUAL = 2.5;

  PlanTask task(Drawing drawing) {
    var doors = new ArrayList<PlanRoom>();
    var placed = new ArrayList<Drawing.Placed>();
    for (int room = 0; room < rooms; room++) {
      doors.add(drawing.room(room, TYPE));
      cut(room, drawing.random(), placed);
    }
    Collections.shuffle(placed, drawing.random());
    return drawing.task(doors, placed);
  }

  private void cut(int room, Random random, List<Drawing.Placed> placed) {
    int night = 0;
    while (night < nights) {
      if (random.nextDouble() > filled) {
        night++;
      } else {
        int length = (int) Math.min(LONGEST, 1 - Math.log(1 - random.nextDouble()) * USUAL);
        if (night + length <= nights) {
          var stay = Stay.of(FIRST_NIGHT.plusDays(night), length);
          placed.add(new Drawing.Placed(stay, new WantedRooms.OfType(TYPE), room));
        }
        night += length;
      }
    }
  }
}
