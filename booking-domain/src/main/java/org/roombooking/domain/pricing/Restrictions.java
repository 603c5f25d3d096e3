package org.roombooking.domain.pricing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** The rules that keep stays from being sold. Contract: {@code RestrictionsContract}. */
public interface Restrictions {

  /** Those of every scope that are on a night of a stay or on its departure day. */
  StayRestrictions bearingOn(HotelId hotel, Stay stay);

  /** The same of some hotels, one for each. */
  Map<HotelId, StayRestrictions> bearingOn(Collection<HotelId> hotels, Stay stay);

  /**
   * The restrictions of one kind in one scope. Changes in one hotel take turns: the next caller
   * waits here until this one's transaction ends, and then sees what it did.
   */
  RestrictionTrack takeTurn(HotelId hotel, RestrictionScope scope, RestrictionKind kind);

  /** Puts a track in place of what there is of its kind in its scope. */
  void replace(HotelId hotel, RestrictionTrack track);

  /**
   * Restrictions by their first date, then by kind and scope.
   *
   * @param type for those that are on its sale, those of all types among them; empty for all
   * @param dates for those that are on one of them; empty for all
   */
  Page<Restriction> list(
      HotelId hotel, Optional<RoomTypeId> type, Optional<DateRange> dates, PageRequest page);
}
