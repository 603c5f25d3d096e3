package org.roombooking.application.pricing;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * Rooms wanted in a hotel for a stay.
 *
 * @param lines at least one
 */
public record StayRequest(HotelId hotel, Stay stay, List<RoomLine> lines) {

  /** The longest stay that is sold, in nights. */
  public static final int MAX_NIGHTS = 366;

  /** The most rooms in one booking. */
  public static final int MAX_ROOMS = 100;

  /** How many days ahead an arrival may be. */
  public static final int MAX_DAYS_AHEAD = 1_827;

  public StayRequest {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("No rooms wanted");
    }
  }

  /** Whether a quote is for this stay and these rooms, room by room. */
  boolean isAnsweredBy(Quote quote) {
    var wanted = roomByRoom();
    return stay.equals(quote.stay())
        && wanted.size() == quote.rooms().size()
        && IntStream.range(0, wanted.size())
            .allMatch(i -> wanted.get(i).isAnsweredBy(quote.rooms().get(i)));
  }

  /** The line of each room in order. */
  public List<RoomLine> roomByRoom() {
    return lines.stream()
        .flatMap(line -> Collections.nCopies(line.quantity(), line).stream())
        .toList();
  }

  long rooms() {
    return lines.stream().mapToLong(RoomLine::quantity).sum();
  }
}
