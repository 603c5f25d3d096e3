package org.roombooking.http.pricing;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import org.roombooking.application.pricing.AddCharge;
import org.roombooking.application.pricing.ReadRulebook;
import org.roombooking.application.pricing.RemoveCharge;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of the rules by which hotels make their prices. */
public final class RulebookRoutes implements Routes {

  private static final String RULES = "/api/v1/hotels/{hotel_id}/price-rules";
  private static final String CHARGES = "/api/v1/hotels/{hotel_id}/charges";

  private final RulebookHandlers handlers;

  public RulebookRoutes(
      SetPriceRules setPriceRules,
      AddCharge addCharge,
      RemoveCharge removeCharge,
      ReadRulebook readRulebook) {
    this.handlers = new RulebookHandlers(setPriceRules, addCharge, removeCharge, readRulebook);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(RULES, PUBLIC, handlers::rules),
        Route.put(RULES, OWNER, handlers::setRules),
        Route.get(CHARGES, PUBLIC, handlers::listCharges).paged(),
        Route.post(CHARGES, OWNER, handlers::addCharge),
        Route.delete(CHARGES + "/{charge_id}", OWNER, handlers::removeCharge));
  }
}
