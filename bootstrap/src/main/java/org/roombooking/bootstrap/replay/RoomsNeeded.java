package org.roombooking.bootstrap.replay;

import java.util.SortedMap;

/** How many rooms a hotel needs to refuse nobody: as many as are ever taken at once. */
final class RoomsNeeded {

  private RoomsNeeded() {}

  static SortedMap<HotelRoomType, Integer> byAll(Timeline timeline) {
    var ledger = new Ledger();
    for (var day : timeline.days()) {
      for (var ended : day.endings()) {
        giveBack(ledger, ended, day);
      }
      for (var entered : day.entries()) {
        ledger.take(entered.type(), entered.stay());
        if (entered.isCancelledAtOnce()) {
          ledger.giveBack(entered.type(), entered.stay(), entered.stay().arrival());
        }
      }
    }
    return ledger.peak();
  }

  private static void giveBack(Ledger ledger, BookingRecord ended, Timeline.Day day) {
    switch (ended.ending()) {
      case BookingRecord.Ending.CheckedOut() -> {}
      case BookingRecord.Ending.NoShow() -> ledger.giveBack(ended.type(), ended.stay(), day.date());
      case BookingRecord.Ending.Cancelled(var on) ->
          ledger.giveBack(ended.type(), ended.stay(), ended.stay().arrival());
    }
  }
}
