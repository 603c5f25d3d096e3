package org.roombooking.application.inventory.city;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.roombooking.application.inventory.HotelSale;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * A hotel at a place of a block. As the block never changes, all that it tells is of one moment.
 */
record RememberedHotel(CityBlock block, int place) implements HotelSale {

  @Override
  public HotelFacts facts() {
    return block.hotel(place).facts();
  }

  @Override
  public boolean includes(Stay stay) {
    return block.horizon().includes(stay);
  }

  @Override
  public Map<RoomTypeId, RoomTypeAvailability> left(Stay stay) {
    var left = new HashMap<RoomTypeId, RoomTypeAvailability>();
    var types = block.hotel(place).types();
    for (int i = 0; i < types.size(); i++) {
      var type = types.get(i).type().id();
      left.put(type, nights(i, stay).availability(type));
    }
    return left;
  }

  @Override
  public Map<RoomTypeId, RoomTypeRates> rates(Collection<RoomTypeId> wanted, Stay stay) {
    var rates = new HashMap<RoomTypeId, RoomTypeRates>();
    var types = block.hotel(place).types();
    for (int i = 0; i < types.size(); i++) {
      var type = types.get(i);
      if (wanted.contains(type.type().id())) {
        rates.put(type.type().id(), nights(i, stay).rates(type));
      }
    }
    return rates;
  }

  private KeptNights nights(int type, Stay stay) {
    return new KeptNights(block, block.firstColumn(place) + type, stay, facts().hotel().currency());
  }
}
