package org.roombooking.http.inventory;

import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The route of the search: method, path, who may call it, which handler answers. */
public final class SearchRoutes implements Routes {

  private final SearchHandlers handlers;

  public SearchRoutes(SearchRooms searchRooms) {
    this.handlers = new SearchHandlers(searchRooms);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/api/v1/rooms/available", PUBLIC, handlers::search)
            .with(
                SearchHandlers.HOTEL,
                SearchHandlers.START,
                SearchHandlers.END,
                SearchHandlers.GUESTS));
  }
}
