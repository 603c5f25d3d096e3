package org.roombooking.persistence.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.RenderedStatement;

/** What is wanted of a hotel, night by night. */
final class WantedNights {

  /** A night of a room type of any hotel. */
  record Night(HotelId hotel, RoomTypeId type, LocalDate date) {}

  private record Row(Night night, CounterChange change) {

    RoomTypeId type() {
      return night.type();
    }

    LocalDate date() {
      return night.date();
    }

    private static Row of(Map.Entry<Night, CounterChange> change) {
      return new Row(change.getKey(), change.getValue());
    }
  }

  private final HotelId hotel;
  private final List<Row> rows;

  /**
   * So many rooms of each night, or the opposite where there are fewer than 0.
   *
   * @param each what one room changes
   */
  WantedNights(HotelId hotel, SortedMap<RoomTypeNight, Integer> rooms, CounterChange each) {
    this.hotel = hotel;
    this.rows =
        rooms.entrySet().stream()
            .map(entry ->
                new Row(
                    new Night(hotel, entry.getKey().type(), entry.getKey().night()),
                    each.times(entry.getValue())))
            .toList();
  }

  HotelId hotel() {
    return hotel;
  }

  List<RoomTypeNight> nights() {
    return rows.stream().map(row -> new RoomTypeNight(row.type(), row.date())).toList();
  }

  /** Whether on some night fewer rooms are left then. */
  boolean takeRooms() {
    return rows.stream().map(Row::change).anyMatch(CounterChange::takesRooms);
  }

  /** Whether any of some nights is wanted. */
  boolean areAny(Set<Night> nights) {
    return rows.stream().map(Row::night).anyMatch(nights::contains);
  }

  /** Binds a statement over {@link WantedTable#ofParameters} to all that several want together. */
  static BoundStatement bound(RenderedStatement statement, List<WantedNights> all) {
    return bind(statement, all.size() == 1 ? all.getFirst().rows : sums(all));
  }

  private static List<Row> sums(List<WantedNights> all) {
    return all.stream()
        .flatMap(wanted -> wanted.rows.stream())
        .collect(Collectors.toMap(Row::night, Row::change, CounterChange::plus))
        .entrySet()
        .stream()
        .map(Row::of)
        .toList();
  }

  private static BoundStatement bind(RenderedStatement statement, List<Row> rows) {
    return statement
        .bind()
        .with(
            "wanted.hotel_id",
            rows.stream().map(row -> row.night().hotel()).toArray(HotelId[]::new))
        .with("wanted.room_type_id", rows.stream().map(Row::type).toArray(RoomTypeId[]::new))
        .with("wanted.night", rows.stream().map(Row::date).toArray(LocalDate[]::new))
        .with("wanted.held", numbers(rows, CounterChange::held))
        .with("wanted.sold", numbers(rows, CounterChange::sold))
        .with("wanted.locked", numbers(rows, CounterChange::locked));
  }

  private static Integer[] numbers(List<Row> rows, Function<CounterChange, Integer> counter) {
    return rows.stream().map(row -> counter.apply(row.change())).toArray(Integer[]::new);
  }
}
