package org.roombooking.http.property.amenity;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.PUBLIC;

import java.util.List;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.property.amenity.ReadAmenities;
import org.roombooking.application.property.amenity.RemoveAmenity;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of amenities: method, path, who may call it, which handler answers. */
public final class AmenityRoutes implements Routes {

  private final AmenityHandlers handlers;

  public AmenityRoutes(
      AddAmenity addAmenity, RemoveAmenity removeAmenity, ReadAmenities readAmenities) {
    this.handlers = new AmenityHandlers(addAmenity, removeAmenity, readAmenities);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/amenities", OWNER, handlers::add),
        Route.delete("/api/v1/hotels/{hotel_id}/amenities/{id}", OWNER, handlers::remove),
        Route.get("/api/v1/amenities", PUBLIC, handlers::list)
            .with(AmenityHandlers.HOTEL)
            .pagedBy(PageRequest.MAX_LIMIT));
  }
}
