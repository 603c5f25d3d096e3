package org.roombooking.bootstrap.benchmark;

import java.util.List;
import org.roombooking.bootstrap.benchmark.data.Hotels;
import org.roombooking.bootstrap.benchmark.floor.BareArrays;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Measured;

/** The search in a city, by one caller: what counts is how long it takes. */
final class CityPart implements Part {

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    int hotels = laboratory.options().hotels();
    var turns =
        new Comparison(laboratory.options())
            .measure(
                Comparison.oneCaller(
                    "search a city",
                    new HttpWork(laboratory.uri(), laboratory.questions().searchCity())),
                List.of(
                    Comparison.oneCaller("SQL: columns of a night", laboratory.floors().city()),
                    Comparison.oneCaller("arrays in memory", new BareArrays(hotels, Hotels.TYPES)),
                    SameBytes.byOneCaller(laboratory, laboratory.questions().searchCity())));
    var table = new TextTable("path", "p50 ms", "p99 ms", "floor", "floor's p50 ms", "ratio");
    for (int floor = 0; floor + 1 < turns.names().size(); floor++) {
      table.add(
          turns.names().getFirst(),
          turns.path(Measured::p50Millis).median(),
          turns.path(Measured::p99Millis).median(),
          turns.names().get(1 + floor),
          turns.floor(floor, Measured::p50Millis).median(),
          turns.ratio(floor, Measured::p50Millis));
    }
    report.table(
        "A city of %d hotels: how many times the floor's time a search takes".formatted(hotels),
        table.text());
  }
}
