package org.roombooking.http.property.facility;

import static org.roombooking.http.route.Access.OWNER;

import java.util.List;
import org.roombooking.application.property.facility.AddFacility;
import org.roombooking.application.property.facility.ReadFacilities;
import org.roombooking.application.property.facility.SetFacilityActive;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of facilities: method, path, who may call it, which handler answers. */
public final class FacilityRoutes implements Routes {

  private static final String ALL = "/api/v1/hotels/{hotel_id}/facilities";
  private static final String ONE = ALL + "/{facility_id}";

  private final FacilityHandlers handlers;

  public FacilityRoutes(
      AddFacility addFacility, SetFacilityActive setFacilityActive, ReadFacilities readFacilities) {
    this.handlers = new FacilityHandlers(addFacility, setFacilityActive, readFacilities);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(ALL, OWNER, handlers::add),
        Route.get(ALL, OWNER, handlers::list).paged(),
        Route.post(ONE + "/suspend", OWNER, handlers::suspend),
        Route.post(ONE + "/activate", OWNER, handlers::activate));
  }
}
