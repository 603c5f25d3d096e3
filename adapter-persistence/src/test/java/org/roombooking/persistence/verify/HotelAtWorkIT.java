package org.roombooking.persistence.verify;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/** Whether verification agrees with what the use cases and adapters really write. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HotelAtWorkIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  @Test
  void every_step_in_the_life_of_a_booking_leaves_all_well() {
    var desk = new FrontDesk(PostgresPorts.of(DATABASE), 20);

    var cancelled = desk.bookAndConfirm(2, juneStay(5, 8));
    desk.assign(cancelled);
    desk.cancel(cancelled);
    desk.cancel(desk.book(1, juneStay(5, 8)));
    var noShow = desk.bookAndConfirm(2, juneStay(2, 6));
    desk.assign(noShow);
    var forgotten = desk.bookAndConfirm(1, juneStay(1, 2));
    var early = desk.bookAndConfirm(2, juneStay(2, 9));
    var late = desk.bookAndConfirm(1, juneStay(2, 4));
    var inHouse = desk.bookAndConfirm(1, juneStay(3, 9));
    var toCome = desk.bookAndConfirm(3, juneStay(8, 9));
    var fled = desk.bookAndConfirm(1, juneStay(2, 9));
    desk.book(1, juneStay(1, 9));
    assertThat(violations()).isEmpty();

    desk.setToNoonOf(2);
    desk.sweepHolds();
    desk.assign(early);
    desk.checkIn(early);
    desk.setToNoonOf(3);
    desk.markNoShow(noShow);
    desk.markNoShow(forgotten);
    for (var comesNow : List.of(late, inHouse, fled)) {
      desk.assign(comesNow);
      desk.checkIn(comesNow);
    }
    desk.assign(toCome);
    desk.checkOut(fled);
    assertThat(violations()).isEmpty();

    desk.setToNoonOf(5);
    desk.checkOut(early);
    desk.checkOut(late);
    desk.book(1, juneStay(6, 7));
    assertThat(violations()).isEmpty();
  }

  @Test
  void every_step_that_is_undone_leaves_all_well() {
    var desk = new FrontDesk(PostgresPorts.of(DATABASE), 3);
    var held = desk.book(1, juneStay(5, 8));
    desk.cancel(held);
    desk.undo(held);
    var booking = desk.bookAndConfirm(2, juneStay(2, 9));
    desk.assign(booking);
    desk.cancel(booking);
    assertThat(violations()).isEmpty();
    desk.undo(booking);
    assertThat(violations()).isEmpty();

    desk.setToNoonOf(3);
    desk.markNoShow(booking);
    assertThat(violations()).isEmpty();
    desk.undo(booking);
    assertThat(violations()).isEmpty();

    desk.checkIn(booking);
    desk.checkOut(booking);
    assertThat(violations()).isEmpty();
    desk.undo(booking);
    assertThat(violations()).isEmpty();
    desk.undo(booking);
    assertThat(violations()).isEmpty();
  }

  @Test
  void a_late_payment_leaves_all_well() {
    var desk = new FrontDesk(PostgresPorts.of(DATABASE), 1);
    var late = desk.book(1, juneStay(5, 8));
    desk.setToNoonOf(2);

    desk.confirmLate(late);

    assertThat(violations()).isEmpty();
  }

  @Test
  void all_is_well_at_every_moment_while_many_are_at_work() throws Exception {
    var desk = new FrontDesk(PostgresPorts.of(DATABASE), 4);

    try (var threads = Executors.newFixedThreadPool(4)) {
      var work =
          IntStream.range(0, 4)
              .mapToObj(clerk -> threads.submit(() -> bookAndCancel(desk, clerk)))
              .toList();
      do {
        assertThat(violations()).isEmpty();
      } while (!work.stream().allMatch(it -> it.isDone()));
      for (var done : work) {
        assertThat(done.get(1, MINUTES)).isGreaterThan(0);
      }
    }
    assertThat(violations()).isEmpty();
  }

  /** Books rooms, and gives every second of them up again. How many were booked. */
  private static int bookAndCancel(FrontDesk desk, int clerk) {
    int booked = 0;
    for (int i = 0; i < 20; i++) {
      int arrival = 1 + (clerk + 3 * i) % 12;
      var outcome = desk.tryToBook(1, juneStay(arrival, arrival + 3));
      if (outcome instanceof CreateBooking.Outcome.Done(var booking)) {
        booked++;
        desk.confirm(booking.value().id());
        boolean hasDoor = desk.assignIfOpen(booking.value().id());
        if (i % 2 == 0 || !hasDoor) {
          desk.cancel(booking.value().id());
        }
      }
    }
    return booked;
  }

  private static List<Violation> violations() {
    return new Verification(DATABASE.pool()).run(line -> {}).violations();
  }
}
