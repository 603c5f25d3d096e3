package org.roombooking.domain.property.facility;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;

/**
 * All facilities. Lists are ordered by id, the oldest first. Contract: {@code FacilitiesContract}.
 */
public interface Facilities {

  /**
   * Adds a facility unless its hotel has one of that name, or as many as it may. Whoever adds one
   * to the same hotel at the same moment is waited for.
   */
  Adding add(Facility facility);

  Optional<Facility> find(HotelId hotel, FacilityId facility);

  Page<Facility> list(HotelId hotel, PageRequest page);

  /**
   * Suspends or activates a facility, whatever it was before.
   *
   * @return the facility as it is now; empty if the hotel has none such
   */
  Optional<Facility> setActive(HotelId hotel, FacilityId facility, boolean active);

  /** What became of an attempt to add a facility. Where it was refused nothing is written. */
  sealed interface Adding {

    record Added() implements Adding {}

    record NameTaken() implements Adding {}

    /** The hotel has {@link Facility#MAX_OF_A_HOTEL}. */
    record TooMany() implements Adding {}
  }
}
