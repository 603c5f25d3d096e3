package org.roombooking.persistence.booking;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.SelectField;
import org.roombooking.domain.booking.EarlierDoor;
import org.roombooking.domain.property.RoomId;

/** The doors that a room had before its last one, and until when. */
record EarlierColumns(List<UUID> doors, List<LocalDate> until) {

  /**
   * Out of these columns. The dates come as text: the driver reads arrays of dates by the calendar
   * of the machine's language, which in Thailand counts other years.
   */
  static SelectField<EarlierColumns> of(Field<UUID[]> doors, Field<LocalDate[]> until) {
    return row(
            doors.convertFrom(List::of),
            until
                .cast(String[].class)
                .convertFrom(dates -> Stream.of(dates).map(LocalDate::parse).toList()))
        .convertFrom(mapping(EarlierColumns::new));
  }

  List<EarlierDoor> toDoors() {
    return IntStream.range(0, doors.size())
        .mapToObj(i -> new EarlierDoor(new RoomId(doors.get(i)), until.get(i)))
        .toList();
  }
}
