package org.roombooking.http.inventory;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import org.roombooking.application.inventory.FindFreeRooms;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The routes of the searches: method, path, who may call it, which handler answers. */
public final class SearchRoutes implements Routes {

  private final SearchHandlers handlers;
  private final CityHandlers city;
  private final FreeRoomHandlers doors;

  public SearchRoutes(SearchRooms searchRooms, SearchCity searchCity, FindFreeRooms findFreeRooms) {
    this.handlers = new SearchHandlers(searchRooms);
    this.city = new CityHandlers(searchCity);
    this.doors = new FreeRoomHandlers(findFreeRooms);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/v1/rooms/available", PUBLIC, handlers::search)
            .with(
                SearchHandlers.HOTEL,
                SearchHandlers.START,
                SearchHandlers.END,
                SearchHandlers.GUESTS,
                SearchHandlers.CHILDREN_AGES,
                SearchHandlers.EXPLAIN),
        Route.get("/api/v1/hotels/search", PUBLIC, city::search)
            .with(
                CityHandlers.CITY,
                CityHandlers.COUNTRY,
                CityHandlers.CHECK_IN,
                CityHandlers.CHECK_OUT,
                CityHandlers.GUESTS,
                SearchHandlers.CHILDREN_AGES,
                CityHandlers.PRICE_MIN,
                CityHandlers.PRICE_MAX,
                CityHandlers.AMENITIES)
            .paged(),
        Route.post("/api/v1/rooms/search", OWNER, doors::find));
  }
}
