package org.roombooking.http.property;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.UndoWindow;

/** For how long steps can be undone as clients write it: a number of minutes, 0 for never. */
final class UndoMinutes {

  private UndoMinutes() {}

  /** The usual one if the request does not say. */
  static UndoWindow orStandard(@Nullable Integer minutes) {
    return window(Optional.ofNullable(minutes)).orElseGet(UndoWindow::standard);
  }

  static Optional<UndoWindow> window(Optional<Integer> minutes) {
    return minutes.map(UndoMinutes::window);
  }

  private static UndoWindow window(int minutes) {
    return new UndoWindow(Duration.ofMinutes(minutes));
  }

  static long of(UndoWindow window) {
    return window.length().toMinutes();
  }
}
