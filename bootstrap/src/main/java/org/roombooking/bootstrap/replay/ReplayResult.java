package org.roombooking.bootstrap.replay;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;

/** What a replay came to. */
record ReplayResult(
    int zeroNights,
    int negativeRate,
    ReplayFigures.Snapshot figures,
    SortedMap<HotelRoomType, Integer> peak,
    DoorFigures doors,
    Map<CommandTimes.Command, CommandTimes.Total> times,
    Duration elapsed) {

  long commands() {
    return times.values().stream().mapToLong(CommandTimes.Total::count).sum();
  }

  /** Commands a second, 0 if it was over at once. */
  long commandsPerSecond() {
    long millis = elapsed.toMillis();
    return millis == 0 ? 0 : commands() * 1_000 / millis;
  }
}
