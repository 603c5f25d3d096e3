package org.roombooking.http.pricing;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import org.roombooking.application.pricing.ListPrices;
import org.roombooking.application.pricing.ReadRoom;
import org.roombooking.application.pricing.SetPriceAvailable;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/**
 * Every route of the rate calendar and of what is told with a price: method, path, who may call it,
 * which handler answers.
 */
public final class PricingRoutes implements Routes {

  private static final String PRICE = "/api/v1/hotels/{hotel_id}/room-pricing/{pricing_id}";

  private final PricingHandlers handlers;
  private final RoomDetailsHandlers rooms;

  public PricingRoutes(
      SetPrices setPrices,
      SetPriceAvailable setPriceAvailable,
      ListPrices listPrices,
      ReadRoom readRoom) {
    this.handlers = new PricingHandlers(setPrices, setPriceAvailable, listPrices);
    this.rooms = new RoomDetailsHandlers(readRoom);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/hotels/{hotel_id}/room-pricing", OWNER, handlers::setOne),
        Route.post("/api/v1/hotels/{hotel_id}/room-pricing/range", OWNER, handlers::setRange),
        Route.post(PRICE + "/suspend", OWNER, handlers::suspend),
        Route.post(PRICE + "/activate", OWNER, handlers::activate),
        Route.get("/api/v1/hotels/{hotel_id}/rooms/{room_id}", PUBLIC, rooms::one),
        Route.get("/api/v1/room-pricing", PUBLIC, handlers::list)
            .with(
                PricingHandlers.HOTEL,
                PricingHandlers.ROOM_TYPE,
                PricingHandlers.FROM,
                PricingHandlers.TO)
            .paged());
  }
}
