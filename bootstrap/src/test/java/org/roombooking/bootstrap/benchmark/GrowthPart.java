package org.roombooking.bootstrap.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roombooking.bootstrap.benchmark.Comparison.Contender;
import org.roombooking.bootstrap.benchmark.load.HttpWork;
import org.roombooking.bootstrap.benchmark.load.Measured;

/**
 * What becomes of the same work as the data grow a hundredfold. It loads them step by step, so it
 * comes before all others.
 */
final class GrowthPart implements Part {

  private static final List<Integer> PARTS_OF_ALL = List.of(100, 10, 1);

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var sizes =
        PARTS_OF_ALL.stream()
            .map(part -> Math.max(1, laboratory.options().hotels() / part))
            .distinct()
            .toList();
    Map<String, List<Spread>> rates = new LinkedHashMap<>();
    for (int size : sizes) {
      laboratory.loadUpTo(size);
      new ServiceWarmUp(laboratory).run();
      for (var contender : contenders(laboratory)) {
        var turns = new Comparison(laboratory.options()).measure(contender, List.of());
        rates
            .computeIfAbsent(contender.name(), name -> new ArrayList<>())
            .add(turns.path(Measured::perSecond));
      }
    }
    report.table("Growth: rates, and how time grows with the data", table(sizes, rates).text());
  }

  private static List<Contender> contenders(Laboratory laboratory) throws Exception {
    var comparison = new Comparison(laboratory.options());
    var questions = laboratory.questions();
    var floors = laboratory.floors();
    return List.of(
        comparison.closedLoop("book, spread", new HttpWork(laboratory.uri(), questions.book())),
        comparison.closedLoop("SQL: claim, booking, event", floors.book()),
        comparison.closedLoop(
            "search a hotel", new HttpWork(laboratory.uri(), questions.searchHotel())),
        comparison.closedLoop("SQL: a hotel", floors.hotel()));
  }

  private static TextTable table(List<Integer> sizes, Map<String, List<Spread>> rates) {
    var header = new ArrayList<String>(List.of("path"));
    sizes.forEach(size -> header.add("%d hotels, rate/s".formatted(size)));
    header.add("exponent");
    var table = new TextTable(header.toArray(String[]::new));
    rates.forEach((name, ofSizes) -> {
      var row = new ArrayList<Object>(List.of(name));
      row.addAll(ofSizes);
      row.add(
          Exponent.of(
              sizes.stream().map(Integer::doubleValue).toList(),
              ofSizes.stream().map(rate -> 1 / rate.median()).toList()));
      table.add(row.toArray());
    });
    return table;
  }
}
