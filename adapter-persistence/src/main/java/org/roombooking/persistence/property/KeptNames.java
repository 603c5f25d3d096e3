package org.roombooking.persistence.property;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** Names of room types, which never change, kept while there is place for them. For any thread. */
final class KeptNames {

  private static final int MOST_HOTELS = 20_000;

  private final Map<HotelId, Map<RoomTypeId, String>> byHotel = new ConcurrentHashMap<>();

  /**
   * The names of some types of a hotel; those that it has not are left out.
   *
   * @param read reads the names of all types of the hotel, if not all that are wanted are known
   */
  Map<RoomTypeId, String> of(
      HotelId hotel, Set<RoomTypeId> types, Supplier<Map<RoomTypeId, String>> read) {
    var known = named(types, byHotel.getOrDefault(hotel, Map.of()));
    if (known.size() == types.size()) {
      return known;
    }
    var all = Map.copyOf(read.get());
    if (byHotel.size() >= MOST_HOTELS) {
      byHotel.clear();
    }
    byHotel.put(hotel, all);
    return named(types, all);
  }

  private static Map<RoomTypeId, String> named(
      Set<RoomTypeId> types, Map<RoomTypeId, String> names) {
    var known = new HashMap<RoomTypeId, String>();
    for (var type : types) {
      @Nullable String name = names.get(type);
      if (name != null) {
        known.put(type, name);
      }
    }
    return known;
  }
}
