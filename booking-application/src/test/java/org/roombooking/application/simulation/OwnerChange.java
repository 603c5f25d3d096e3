package org.roombooking.application.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** Something that an owner has done to what is sold, together with what was asked for. */
sealed interface OwnerChange {

  record PeriodEnded(OutOfServicePeriod period) implements OwnerChange {}

  record LockEnded(RoomLock lock) implements OwnerChange {}

  /**
   * So many more rooms may be sold than there are.
   *
   * @param now what was told of the nights then
   */
  record OverbookingSet(RoomTypeId type, Stay nights, int rooms, List<NightTerms> now)
      implements OwnerChange {}

  /** Something was said of a price standard, in place of what was. */
  record StandardSet(PriceStandard standard, Optional<PriceStandard> from) implements OwnerChange {}

  /** What was said of a price standard was taken back. */
  record StandardRemoved(PriceStandard standard) implements OwnerChange {}

  /** Rules for every price were put in place of those that were. */
  record RulesSet(PriceRules rules) implements OwnerChange {}

  /**
   * A restriction was set or cleared.
   *
   * @param number of the kinds that take one; empty where it was cleared
   * @param now what was told of the track then
   */
  record Restricted(
      RestrictionScope scope,
      RestrictionKind kind,
      Optional<OptionalInt> number,
      DateRange dates,
      RestrictionTrack now)
      implements OwnerChange {}
}
