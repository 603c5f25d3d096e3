package org.roombooking.bootstrap.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roombooking.domain.money.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what a replay came to.
 *
 * @param checked how many facts were verified afterwards
 * @param violations how many of them were found broken
 */
record ReplayReport(ReplayResult result, long checked, long violations) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  String asJson() {
    var figures = result.figures();
    var report = new LinkedHashMap<String, Object>();
    report.put(
        "skipped",
        ordered("zero_nights", result.zeroNights(), "negative_rate", result.negativeRate()));
    report.put("admitted", figures.admitted());
    report.put("refused", figures.refused());
    report.put("cancelled", figures.cancelled());
    report.put("no_show", figures.noShow());
    report.put("checked_out", figures.checkedOut());
    report.put("room_nights", figures.roomNights());
    report.put("revenue", decimals(figures.revenue()));
    report.put("refused_by", named(figures.refusedBy()));
    report.put("peak", named(result.peak()));
    report.put("doors", new DoorsReport(result.doors()).asMap());
    report.put("seconds", seconds(result.elapsed()));
    report.put("commands", result.commands());
    report.put("commands_per_second", result.commandsPerSecond());
    report.put("verify", ordered("checked", checked, "violations", violations));
    return JSON.writeValueAsString(report);
  }

  String asText() {
    var figures = result.figures();
    var text = new StringBuilder();
    line(text, "Skipped, without a night", result.zeroNights());
    line(text, "Skipped, below nothing", result.negativeRate());
    line(text, "Admitted", figures.admitted());
    line(text, "Refused", figures.refused());
    line(text, "Cancelled", figures.cancelled());
    line(text, "No-show", figures.noShow());
    line(text, "Checked out", figures.checkedOut());
    line(text, "Room-nights sold", figures.roomNights());
    figures.revenue().forEach((hotel, money) -> line(text, "Revenue " + hotel, money.toString()));
    text.append(String.format(Locale.ROOT, "%n%-26s %10s %10s%n", "Room type", "refused", "peak"));
    result.peak().forEach((type, peak) -> typeLine(text, type, peak));
    figures.refusedBy().keySet().stream()
        .filter(type -> !result.peak().containsKey(type))
        .forEach(type -> typeLine(text, type, 0));
    text.append(new DoorsReport(result.doors()).asText());
    appendTimes(text);
    line(text, "Facts verified", checked);
    line(text, "Violations", violations);
    return text.toString();
  }

  private void typeLine(StringBuilder text, HotelRoomType type, int peak) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-26s %,10d %,10d%n",
            type,
            result.figures().refusedBy().getOrDefault(type, 0),
            peak));
  }

  /** Where the time went, over all workers. */
  private void appendTimes(StringBuilder text) {
    text.append(
        String.format(
            Locale.ROOT, "%n%-26s %10s %10s %10s%n", "Command", "count", "mean ms", "share"));
    long all = result.times().values().stream().mapToLong(CommandTimes.Total::nanos).sum();
    result
        .times()
        .forEach((command, total) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-26s %,10d %10s %9s%%%n",
                    command,
                    total.count(),
                    ratio(total.nanos(), total.count() * 1_000_000, 3),
                    ratio(total.nanos() * 100, all, 1))));
    text.append(
        String.format(
            Locale.ROOT,
            "%n%,d commands in %s s, %,d a second%n",
            result.commands(),
            seconds(result.elapsed()),
            result.commandsPerSecond()));
  }

  static void line(StringBuilder text, String name, long count) {
    line(text, name, String.format(Locale.ROOT, "%,d", count));
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-26s %16s%n", name, value));
  }

  private static BigDecimal ratio(long part, long whole, int decimals) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal seconds(Duration elapsed) {
    return BigDecimal.valueOf(elapsed.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
  }

  private static Map<String, String> decimals(SortedMap<String, Money> amounts) {
    var named = new TreeMap<String, String>();
    amounts.forEach((hotel, money) -> named.put(hotel, money.amount().toPlainString()));
    return named;
  }

  private static Map<String, Integer> named(SortedMap<HotelRoomType, Integer> counts) {
    var named = new TreeMap<String, Integer>();
    counts.forEach((type, count) -> named.put(type.toString(), count));
    return named;
  }

  private static Map<String, Object> ordered(
      String firstName, Object first, String secondName, Object second) {
    var map = new LinkedHashMap<String, Object>();
    map.put(firstName, first);
    map.put(secondName, second);
    return map;
  }
}
