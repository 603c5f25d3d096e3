package org.roombooking.application.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/**
 * What a hotel sells and by which rules.
 *
 * @param types in the order of ids
 * @param restrictions on whatever dates, those that are over too
 * @param differences between the rooms of each type that has any
 */
public record HotelFacts(
    Hotel hotel,
    List<RoomType> types,
    Rulebook rulebook,
    List<Restriction> restrictions,
    Map<RoomTypeId, RoomDifferences> differences) {

  public HotelFacts {
    types = List.copyOf(types);
    restrictions = List.copyOf(restrictions);
    differences = Map.copyOf(differences);
  }

  /** The restrictions on a night of a stay or on its departure day. */
  public StayRestrictions bearingOn(Stay stay) {
    if (restrictions.isEmpty()) {
      return StayRestrictions.none();
    }
    var dates = new DateRange(stay.arrival(), stay.departure());
    return new StayRestrictions(
        restrictions.stream().filter(restriction -> restriction.dates().meets(dates)).toList());
  }

  /** The same without restrictions that bear on no stay within some nights. */
  public HotelFacts within(Stay nights) {
    var bearing = bearingOn(nights).all();
    return bearing.size() == restrictions.size()
        ? this
        : new HotelFacts(hotel, types, rulebook, bearing, differences);
  }

  /** What makes rooms of any of some types unalike from a day on. */
  public RoomDifferences differences(Collection<RoomTypeId> of, LocalDate from) {
    return of.stream()
        .map(type -> differences.getOrDefault(type, RoomDifferences.none()))
        .reduce(RoomDifferences.none(), RoomDifferences::and)
        .from(from);
  }
}
