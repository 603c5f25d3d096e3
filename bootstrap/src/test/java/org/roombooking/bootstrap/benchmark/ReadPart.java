package org.roombooking.bootstrap.benchmark;

import java.util.List;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Question;
import org.roombooking.bootstrap.benchmark.load.Work;

/** Reading: a booking, what one hotel has, and what a stay costs. */
final class ReadPart implements Part {

  private static final int MOST_BOOKINGS = 2_000;

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var questions = laboratory.questions();
    var floors = laboratory.floors();
    var table = new RateTable();
    int count = Math.min(MOST_BOOKINGS, 2 * laboratory.options().hotels());
    var bookings = Made.number(count, laboratory, questions.book()).stream().map(Made::id).toList();
    measure(laboratory, table, "read a booking", questions.read(bookings), "a row", floors.row());
    measure(
        laboratory, table, "search a hotel", questions.searchHotel(), "a hotel", floors.hotel());
    measure(laboratory, table, "quote", questions.quote(), "a hotel", floors.hotel());
    report.table("Reading: what part of the floor's rate a path reaches", table.text());
  }

  private static void measure(
      Laboratory laboratory,
      RateTable table,
      String name,
      Question question,
      String floorName,
      Work floor)
      throws Exception {
    var comparison = new Comparison(laboratory.options());
    var path = comparison.closedLoop(name, new HttpWork(laboratory.uri(), question));
    var inDatabase = comparison.closedLoop("SQL: " + floorName, floor);
    table.add(comparison.measure(path, List.of(inDatabase, SameBytes.of(laboratory, question))));
  }
}
