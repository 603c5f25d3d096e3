package org.roombooking.bootstrap.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.roombooking.bootstrap.operator.CannotStart;

/** Reads how many rooms each room type has: a CSV file with hotel, room_type and rooms. */
final class RoomsFile {

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private RoomsFile() {}

  /**
   * Reads the whole file.
   *
   * @throws CannotStart naming the line that cannot be understood
   */
  static SortedMap<HotelRoomType, Integer> read(Path file) {
    var rooms = new TreeMap<HotelRoomType, Integer>();
    try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var rows = CSV.parse(text)) {
      for (var row : rows) {
        try {
          var type = new HotelRoomType(row.get("hotel"), row.get("room_type"));
          if (rooms.put(type, count(row.get("rooms"))) != null) {
            throw new IllegalArgumentException(type + " stands here twice");
          }
        } catch (RuntimeException e) {
          throw new CannotStart(
              file + ", line " + rows.getCurrentLineNumber() + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new CannotStart(file + " cannot be read: " + e.getMessage(), e);
    }
    return rooms;
  }

  private static int count(String text) {
    int rooms = Integer.parseInt(text.strip());
    if (rooms < 0) {
      throw new IllegalArgumentException("Fewer than no rooms: " + rooms);
    }
    return rooms;
  }
}
