package org.roombooking.domain.pricing;

import java.util.Collection;
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

  /** What became of an attempt to add something. Where it was refused nothing is written. */
  sealed interface Adding {

    record Added() implements Adding {}

    record Taken() implements Adding {}

    record TooMany() implements Adding {}
  }
}
