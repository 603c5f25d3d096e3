package org.roombooking.domain.booking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightPrice;

/**
 * One night of one room, before and after an amendment.
 *
 * @param before what it cost with its charges; empty for a night that is gained
 * @param after what it will cost with its charges; empty for a night that is given back
 */
public record NightDifference(
    BookedRoomId room, LocalDate night, Optional<Money> before, Optional<Money> after) {

  public NightDifference {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("Neither before nor after: " + night);
    }
  }

  /** What the night costs more, or less where it is negative. */
  public Money difference() {
    var amount = after.or(() -> before).orElseThrow();
    var nothing = Money.zero(amount.currency());
    return after.orElse(nothing).minus(before.orElse(nothing));
  }

  static List<NightDifference> between(List<BookedRoom> before, List<BookedRoom> after) {
    var rooms = new LinkedHashMap<BookedRoomId, Nights>();
    before.forEach(room -> rooms.put(room.id(), new Nights(totals(room), Map.of())));
    after.forEach(
        room -> rooms.merge(room.id(), new Nights(Map.of(), totals(room)), Nights::withThoseAfter));
    return rooms.entrySet().stream()
        .flatMap(room -> room.getValue().differences(room.getKey()))
        .toList();
  }

  private static Map<LocalDate, Money> totals(BookedRoom room) {
    return room.prices().byNight().stream()
        .collect(Collectors.toMap(NightPrice::night, NightPrice::total));
  }

  private record Nights(Map<LocalDate, Money> before, Map<LocalDate, Money> after) {

    Nights withThoseAfter(Nights other) {
      return new Nights(before, other.after);
    }

    Stream<NightDifference> differences(BookedRoomId room) {
      var nights = new TreeSet<>(before.keySet());
      nights.addAll(after.keySet());
      return nights.stream()
          .map(night -> new NightDifference(room, night, on(night, before), on(night, after)));
    }

    private static Optional<Money> on(LocalDate night, Map<LocalDate, Money> totals) {
      @Nullable Money total = totals.get(night);
      return Optional.ofNullable(total);
    }
  }
}
