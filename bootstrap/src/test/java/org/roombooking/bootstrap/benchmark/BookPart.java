package org.roombooking.bootstrap.benchmark;

import java.util.List;
import org.roombooking.bootstrap.benchmark.Comparison.Contender;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Question;

/** Bookings, spread over all hotels, and of the same nights of one room type. */
final class BookPart implements Part {

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var comparison = new Comparison(laboratory.options());
    var questions = laboratory.questions();
    var floors = laboratory.floors();
    var table = new RateTable();
    var spread = comparison.closedLoop("SQL: claim, booking, event", floors.book());
    var sameBytes = SameBytes.of(laboratory, questions.book());
    measure(laboratory, table, "book, spread", questions.book(), List.of(spread, sameBytes));
    var hot = comparison.closedLoop("SQL: the same nights", floors.bookHot());
    measure(laboratory, table, "book, hot", questions.bookHot(), List.of(hot));
    report.table("Bookings: what part of the floor's rate a path reaches", table.text());
  }

  private static void measure(
      Laboratory laboratory,
      RateTable table,
      String name,
      Question question,
      List<Contender> floors)
      throws Exception {
    var account = new BookingAccount(laboratory);
    var work = new HttpWork(laboratory.uri(), question, account::hear);
    var comparison = new Comparison(laboratory.options());
    table.add(comparison.measure(comparison.closedLoop(name, work), floors));
    Progress.say("All %d bookings are there, and no others".formatted(account.settle()));
  }
}
