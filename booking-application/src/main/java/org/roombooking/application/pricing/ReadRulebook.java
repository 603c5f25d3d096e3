package org.roombooking.application.pricing;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;

/** Anybody reads by which rules a hotel makes its prices. */
public final class ReadRulebook {

  private final Hotels hotels;
  private final Rulebooks rulebooks;

  public ReadRulebook(Hotels hotels, Rulebooks rulebooks) {
    this.hotels = hotels;
    this.rulebooks = rulebooks;
  }

  /** Empty if there is no such hotel. */
  public Optional<PriceRules> rules(HotelId hotel) {
    return hotels.find(hotel).map(found -> rulebooks.of(hotel).rules());
  }

  /** Empty if there is no such hotel. */
  public Optional<Page<Charge>> charges(HotelId hotel, PageRequest page) {
    return hotels.find(hotel).map(found -> rulebooks.listCharges(hotel, page));
  }

  /** Empty if there is no such hotel. */
  public Optional<Page<StandardRules>> standards(HotelId hotel, PageRequest page) {
    return hotels.find(hotel).map(found -> rulebooks.listStandards(hotel, page));
  }

  /** Empty if there is no such hotel, or nothing is said of the standard. */
  public Optional<StandardRules> standard(HotelId hotel, PriceStandard standard) {
    return hotels.find(hotel).flatMap(found -> rulebooks.of(hotel).standards().find(standard));
  }
}
