package org.roombooking.http.pricing;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of the rate calendar: method, path, who may call it, which handler answers. */
public final class PricingRoutes implements Routes {

  private final PricingHandlers handlers;

  public PricingRoutes(SetPrices setPrices, ListPrices listPrices) {
    this.handlers = new PricingHandlers(setPrices, listPrices);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/hotels/{hotel_id}/room-pricing", OWNER, handlers::setOne),
        Route.post("/api/v1/hotels/{hotel_id}/room-pricing/range", OWNER, handlers::setRange),
        Route.get("/api/v1/room-pricing", PUBLIC, handlers::list)
            .with(
                PricingHandlers.HOTEL,
                PricingHandlers.ROOM_TYPE,
                PricingHandlers.FROM,
                PricingHandlers.TO)
            .paged());
  }
}
