package org.roombooking.application.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.pricing.SaleFacts;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * What the store tells of a hotel of any kind, and of any stay, whenever it is asked.
 *
 * @param common the time for everybody; a sandbox has its own
 */
record StoredSale(HotelFacts facts, SaleFacts store, Availability availability, Instant common)
    implements HotelSale {

  @Override
  public boolean includes(Stay stay) {
    return true;
  }

  @Override
  public Map<RoomTypeId, RoomTypeAvailability> left(Stay stay) {
    var hotel = facts.hotel();
    return availability.of(hotel.id(), stay, hotel.at(common).instant()).stream()
        .collect(Collectors.toMap(RoomTypeAvailability::type, Function.identity()));
  }

  @Override
  public Map<RoomTypeId, RoomTypeRates> rates(Collection<RoomTypeId> types, Stay stay) {
    return store
        .of(facts.hotel().id(), types, stay)
        .map(SaleFacts.Priced::rates)
        .orElseGet(Map::of);
  }
}
