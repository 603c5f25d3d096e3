package org.roombooking.application.inventory.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** What is left of each active type of a hotel on some nights. */
public record HotelNights(HotelId hotel, Map<RoomTypeId, TypeNights> types) {

  public HotelNights {
    types = Map.copyOf(types);
  }

  /**
   * The same for types in an order; empty if it has others, since then more than nights changed.
   */
  Optional<List<TypeNights>> inOrderOf(List<KnownHotel.KnownType> known) {
    var ordered = new ArrayList<TypeNights>();
    for (var type : known) {
      @Nullable TypeNights nights = types.get(type.type().id());
      if (nights == null) {
        return Optional.empty();
      }
      ordered.add(nights);
    }
    return Optional.of(ordered);
  }
}
