package org.roombooking.http.pricing;

import static org.roombooking.http.route.Access.OWNER;

import java.util.List;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.pricing.ListRestrictions;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The routes of restrictions: method, path, who may call it, which handler answers. */
public final class RestrictionRoutes implements Routes {

  private static final String RESTRICTIONS = "/api/v1/hotels/{hotel_id}/restrictions";

  private final RestrictionHandlers handlers;

  public RestrictionRoutes(
      ChangeRestrictions changeRestrictions, ListRestrictions listRestrictions) {
    this.handlers = new RestrictionHandlers(changeRestrictions, listRestrictions);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(RESTRICTIONS, OWNER, handlers::set),
        Route.post(RESTRICTIONS + "/clear", OWNER, handlers::clear),
        Route.get(RESTRICTIONS, OWNER, handlers::list)
            .with(RestrictionHandlers.ROOM_TYPE, RestrictionHandlers.FROM, RestrictionHandlers.TO)
            .paged());
  }
}
