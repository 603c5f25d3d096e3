package org.roombooking.http.pricing;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemoveCharge;
import org.roombooking.application.pricing.RemovePriceStandard;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.SetPriceStandard;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of the rules by which hotels make their prices. */
public final class RulebookRoutes implements Routes {

  private static final String RULES = "/api/v1/hotels/{hotel_id}/price-rules";
  private static final String CHARGES = "/api/v1/hotels/{hotel_id}/charges";

  private static final String STANDARDS = "/api/v1/hotels/{hotel_id}/price-standards";

  private final RulebookHandlers handlers;
  private final StandardHandlers standards;

  public RulebookRoutes(
      SetPriceRules setPriceRules,
      AddCharge addCharge,
      RemoveCharge removeCharge,
      SetPriceStandard setPriceStandard,
      RemovePriceStandard removePriceStandard,
      ReadRulebook readRulebook) {
    this.handlers = new RulebookHandlers(setPriceRules, addCharge, removeCharge, readRulebook);
    this.standards = new StandardHandlers(setPriceStandard, removePriceStandard, readRulebook);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(RULES, PUBLIC, handlers::rules),
        Route.put(RULES, OWNER, handlers::setRules),
        Route.get(CHARGES, PUBLIC, handlers::listCharges).paged(),
        Route.post(CHARGES, OWNER, handlers::addCharge),
        Route.delete(CHARGES + "/{charge_id}", OWNER, handlers::removeCharge),
        Route.get(STANDARDS, PUBLIC, standards::list).paged(),
        Route.get(STANDARDS + "/{name}", PUBLIC, standards::one),
        Route.put(STANDARDS + "/{name}", OWNER, standards::set),
        Route.delete(STANDARDS + "/{name}", OWNER, standards::remove));
  }
}
