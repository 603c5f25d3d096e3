package org.roombooking.http.inventory;

import static org.roombooking.http.route.Access.OWNER;

import java.util.List;
import org.roombooking.application.inventory.ReadInventory;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The routes of what there is to sell: method, path, who may call it, which handler answers. */
public final class InventoryRoutes implements Routes {

  private static final String INVENTORY = "/api/v1/hotels/{hotel_id}/inventory";

  private final InventoryHandlers handlers;

  public InventoryRoutes(ReadInventory readInventory, SetOverbooking setOverbooking) {
    this.handlers = new InventoryHandlers(readInventory, setOverbooking);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get(INVENTORY, OWNER, handlers::read)
            .with(InventoryHandlers.ROOM_TYPE, InventoryHandlers.FROM, InventoryHandlers.TO),
        Route.put(INVENTORY + "/overbooking", OWNER, handlers::setOverbooking));
  }
}
