package org.roombooking.domain.pricing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;

/** The rulebook of every hotel. Contract: {@code RulebooksContract}. */
public interface Rulebooks {

  /** The standard one for a hotel that has said nothing. */
  Rulebook of(HotelId hotel);

  /** The same of some hotels, one for each. */
  Map<HotelId, Rulebook> of(Collection<HotelId> hotels);

  /** Puts these rules in place of those of the hotel. */
  void setRules(HotelId hotel, PriceRules rules);

  /**
   * Adds a tax or a fee unless its hotel has one of that code, or as many as it may. Whoever adds
   * one to the same hotel at the same moment is waited for.
   */
  Adding add(Charge charge);

  /** Takes a charge away; empty if the hotel has no such charge. */
  Optional<Charge> remove(HotelId hotel, ChargeId charge);

  /** The charges of a hotel by code. */
  Page<Charge> listCharges(HotelId hotel, PageRequest page);

  /**
   * Puts what is said of a standard in place of what was, unless it would then be derived from
   * itself at whatever distance, or the hotel says something of as many as it may. Whoever changes
   * standards of the same hotel at the same moment is waited for.
   */
  Putting put(HotelId hotel, StandardRules rules);

  /** Forgets what is said of a standard, unless others are derived from it. */
  Removal remove(HotelId hotel, PriceStandard standard);

  /** The standards of a hotel that something is said of, by name. */
  Page<StandardRules> listStandards(HotelId hotel, PageRequest page);

  /** What became of an attempt to put something. Where it was refused nothing is written. */
  sealed interface Putting {

    record Done() implements Putting {}

    record Circle() implements Putting {}

    record TooMany() implements Putting {}
  }

  /** What became of an attempt to remove something. Where it was refused nothing is written. */
  sealed interface Removal {

    record Done() implements Removal {}

    record Unknown() implements Removal {}

    /**
     * Others depend on it.
     *
     * @param by those, by name, at least one
     */
    record InUse(List<PriceStandard> by) implements Removal {

      public InUse {
        by = List.copyOf(by);
      }
    }
  }

  /** What became of an attempt to add something. Where it was refused nothing is written. */
  sealed interface Adding {

    record Added() implements Adding {}

    record Taken() implements Adding {}

    record TooMany() implements Adding {}
  }
}
