package org.roombooking.application.pricing;

import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.DateRange;

/** An owner reads the restrictions of a hotel. */
public final class ListRestrictions {

  /**
   * Which restrictions.
   *
   * @param roomType for those that are on its sale, those of all types among them; empty for all
   * @param dates for those that are on one of them; empty for all
   */
  public record Query(
      Caller caller,
      HotelId hotel,
      Optional<RoomTypeId> roomType,
      Optional<DateRange> dates,
      PageRequest page) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Page<Restriction> restrictions) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}
  }

  private final OwnedHotels owned;
  private final RoomTypes roomTypes;
  private final Restrictions restrictions;

  public ListRestrictions(OwnedHotels owned, RoomTypes roomTypes, Restrictions restrictions) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.restrictions = restrictions;
  }

  public Outcome handle(Query query) {
    if (owned.find(query.caller(), query.hotel()).isEmpty()) {
      return new Outcome.UnknownHotel(query.hotel());
    }
    return query
        .roomType()
        .filter(type -> !isOf(query.hotel(), type))
        .<Outcome>map(Outcome.UnknownRoomType::new)
        .orElseGet(() ->
            new Outcome.Done(
                restrictions.list(query.hotel(), query.roomType(), query.dates(), query.page())));
  }

  private boolean isOf(HotelId hotel, RoomTypeId type) {
    return roomTypes.find(type).filter(found -> found.hotel().equals(hotel)).isPresent();
  }
}
