package org.roombooking.persistence.inventory.city;

import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.localDateDiff;
import static org.roombooking.persistence.jooq.Tables.AMENITY;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.inventory.city.Horizon;
import org.roombooking.application.inventory.city.PriceTrack;
import org.roombooking.application.inventory.city.SmallLetters;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/**
 * The prices and amenities of room types, a row for many nights: hotels have thousands of prices.
 */
record TypeFacts(DSLContext db) {

  Map<RoomTypeId, List<PriceTrack>> prices(Collection<HotelId> hotels, Horizon horizon) {
    var nights = horizon.nights();
    var places = arrayAgg(localDateDiff(ROOM_PRICE.NIGHT, nights.arrival()));
    var amounts = arrayAgg(ROOM_PRICE.AMOUNT);
    var tracks = new HashMap<RoomTypeId, List<PriceTrack>>();
    db.select(ROOM_PRICE.ROOM_TYPE_ID, ROOM_PRICE.STANDARD, ROOM_PRICE.GUESTS, places, amounts)
        .from(ROOM_PRICE)
        .where(isOneOf(ROOM_PRICE.HOTEL_ID, hotels))
        .and(ROOM_PRICE.NIGHT.ge(nights.arrival()))
        .and(ROOM_PRICE.NIGHT.lt(nights.departure()))
        .and(ROOM_PRICE.AVAILABLE)
        .groupBy(
            ROOM_PRICE.HOTEL_ID, ROOM_PRICE.ROOM_TYPE_ID, ROOM_PRICE.STANDARD, ROOM_PRICE.GUESTS)
        .forEach(row ->
            tracks
                .computeIfAbsent(row.value1(), type -> new ArrayList<>())
                .add(
                    new PriceTrack(
                        row.value2(),
                        guests(row.value3()),
                        amounts(row.value4(), row.value5(), horizon))));
    return tracks;
  }

  private static OptionalInt guests(@Nullable Integer guests) {
    return guests == null ? OptionalInt.empty() : OptionalInt.of(guests);
  }

  private static long[] amounts(Integer[] places, Long[] amounts, Horizon horizon) {
    var byPlace = new long[horizon.length()];
    Arrays.fill(byPlace, PriceTrack.NONE);
    for (int i = 0; i < places.length; i++) {
      byPlace[places[i]] = amounts[i];
    }
    return byPlace;
  }

  Map<RoomTypeId, Set<String>> amenities(Collection<HotelId> hotels) {
    return db
        .select(AMENITY.ROOM_TYPE_ID, AMENITY.NAME)
        .from(AMENITY)
        .where(isOneOf(AMENITY.HOTEL_ID, hotels))
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.value1(),
                Collectors.mapping(row -> SmallLetters.of(row.value2()), Collectors.toSet())));
  }
}
