package org.roombooking.persistence.inventory.city;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.application.inventory.city.Horizon;
import org.roombooking.application.inventory.city.HotelNights;
import org.roombooking.application.inventory.city.TypeNights;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** Counts what is left of room types in two statements, as availability is counted. */
final class NightsOfTypes {

  /** Nights of a hotel by their places in a horizon, the last one excluded. */
  record Wanted(HotelId hotel, int from, int to) {

    static Wanted all(HotelId hotel, Horizon horizon) {
      return new Wanted(hotel, 0, horizon.length());
    }

    /** For every hotel the nights from the first to the last that are touched and kept. */
    static List<Wanted> of(Collection<CityChanges.TouchedNights> touched, Horizon horizon) {
      var wanted = new LinkedHashMap<HotelId, Wanted>();
      for (var nights : touched) {
        var one = of(nights, horizon);
        if (one.from() < one.to()) {
          wanted.merge(nights.hotel(), one, Wanted::and);
        }
      }
      return List.copyOf(wanted.values());
    }

    private static Wanted of(CityChanges.TouchedNights touched, Horizon horizon) {
      return touched
          .nights()
          .map(stay ->
              new Wanted(
                  touched.hotel(),
                  Math.max(0, horizon.placeOf(stay.arrival())),
                  Math.min(horizon.length(), horizon.placeOf(stay.departure()))))
          .orElseGet(() -> all(touched.hotel(), horizon));
    }

    private Wanted and(Wanted other) {
      return new Wanted(hotel, Math.min(from, other.from), Math.max(to, other.to));
    }
  }

  /** A type while it is counted. */
  private static final class Counting {

    private final Wanted wanted;
    private final int[] free;

    // A night that was never opened has all rooms of its type left.
    private Counting(Wanted wanted, NightStatements.TypeRow row) {
      this.wanted = wanted;
      this.free = new int[wanted.to() - wanted.from()];
      Arrays.fill(free, row.rooms());
      for (int i = 0; i < row.nights().size(); i++) {
        free[row.nights().get(i) - wanted.from()] = row.left().get(i);
      }
    }

    private void giveBack(NightStatements.HoldRow hold, Horizon horizon) {
      int from = Math.max(wanted.from(), horizon.placeOf(hold.arrival()));
      int to = Math.min(wanted.to(), horizon.placeOf(hold.departure()));
      for (int place = from; place < to; place++) {
        free[place - wanted.from()] += hold.rooms();
      }
    }

    private TypeNights counted() {
      var freeRooms = new short[free.length];
      for (int i = 0; i < free.length; i++) {
        freeRooms[i] = fitting(Math.max(0, free[i]));
      }
      return new TypeNights(wanted.from(), freeRooms);
    }

    private static short fitting(int rooms) {
      if (rooms != (short) rooms) {
        throw new ArithmeticException("More rooms of a type than are counted: " + rooms);
      }
      return (short) rooms;
    }
  }

  private final NightStatements statements;

  NightsOfTypes(DSLContext db) {
    this.statements = new NightStatements(db);
  }

  /** Nights of hotels, each of which is there once. */
  List<HotelNights> count(List<Wanted> wanted, Horizon horizon, Instant now) {
    var byHotel = new LinkedHashMap<HotelId, Map<RoomTypeId, Counting>>();
    var wantedOf = new HashMap<HotelId, Wanted>();
    wanted.forEach(one -> {
      wantedOf.put(one.hotel(), one);
      byHotel.put(one.hotel(), new HashMap<>());
    });
    statements
        .types(wanted, horizon)
        .forEach(row ->
            of(byHotel, row.hotel()).put(row.type(), new Counting(of(wantedOf, row.hotel()), row)));
    var hotels = byHotel.keySet();
    statements
        .runOutHolds(hotels, now)
        .forEach(row ->
            find(byHotel, row.hotel(), row.type()).ifPresent(type -> type.giveBack(row, horizon)));
    return byHotel.entrySet().stream()
        .map(hotel -> new HotelNights(hotel.getKey(), counted(hotel.getValue())))
        .toList();
  }

  private static Map<RoomTypeId, TypeNights> counted(Map<RoomTypeId, Counting> types) {
    var counted = new HashMap<RoomTypeId, TypeNights>();
    types.forEach((type, counting) -> counted.put(type, counting.counted()));
    return counted;
  }

  // A type that is suspended is not counted.
  private static Optional<Counting> find(
      Map<HotelId, Map<RoomTypeId, Counting>> byHotel, HotelId hotel, RoomTypeId type) {
    return Optional.ofNullable(of(byHotel, hotel).get(type));
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key)).orElseThrow();
  }
}
