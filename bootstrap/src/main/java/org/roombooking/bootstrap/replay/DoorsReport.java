package org.roombooking.bootstrap.replay;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells who got which door, and how. */
record DoorsReport(DoorFigures figures) {

  Map<String, Object> asMap() {
    var map = new LinkedHashMap<String, Object>();
    map.put("checked_in", figures.checkedIn());
    map.put("ahead", figures.ahead());
    map.put("at_desk", figures.atDesk());
    map.put("left_out", figures.leftOut());
    map.put("moved_before_check_in", figures.moves().beforeCheckIn());
    map.put("moved_in_house", figures.moves().inHouse());
    var gaps = new LinkedHashMap<String, Object>();
    figures.gaps().forEach((hotel, counts) -> gaps.put(hotel, asMap(counts)));
    map.put("one_night_gaps", gaps);
    return map;
  }

  private static Map<String, Object> asMap(Gaps gaps) {
    var map = new LinkedHashMap<String, Object>();
    map.put("left", gaps.left());
    map.put("first_fit", gaps.firstFit());
    map.put("fewest", gaps.fewest());
    return map;
  }

  String asText() {
    var text = new StringBuilder(System.lineSeparator());
    ReplayReport.line(text, "Checked in", figures.checkedIn());
    ReplayReport.line(text, "Doors given ahead", figures.ahead());
    ReplayReport.line(text, "Doors given at the desk", figures.atDesk());
    ReplayReport.line(text, "  left out of a plan", figures.leftOut());
    ReplayReport.line(text, "Moved before check-in", figures.moves().beforeCheckIn());
    ReplayReport.line(text, "Moved in the house", figures.moves().inHouse());
    text.append(
        String.format(
            Locale.ROOT,
            "%n%-26s %10s %10s %10s%n",
            "Gaps of one night",
            "left",
            "first fit",
            "fewest"));
    figures
        .gaps()
        .forEach((hotel, gaps) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-26s %,10d %,10d %,10d%n",
                    hotel,
                    gaps.left(),
                    gaps.firstFit(),
                    gaps.fewest())));
    return text.toString();
  }
}
