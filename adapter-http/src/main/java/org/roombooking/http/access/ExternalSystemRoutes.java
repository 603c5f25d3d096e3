package org.roombooking.http.access;

import static org.roombooking.http.route.Access.USER;

import java.util.List;
import org.roombooking.application.access.CreateExternalSystem;
import org.roombooking.application.access.ReadExternalSystems;
import org.roombooking.application.access.SetExternalSystemActive;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of external systems: method, path, who may call it, which handler answers. */
public final class ExternalSystemRoutes implements Routes {

  private final ExternalSystemHandlers handlers;

  public ExternalSystemRoutes(
      CreateExternalSystem createSystem,
      SetExternalSystemActive setSystemActive,
      ReadExternalSystems readSystems) {
    this.handlers = new ExternalSystemHandlers(createSystem, setSystemActive, readSystems);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/external-systems", USER, handlers::create),
        Route.get("/api/v1/external-systems", USER, handlers::list).paged(),
        Route.post("/api/v1/external-systems/{id}/suspend", USER, handlers::suspend),
        Route.post("/api/v1/external-systems/{id}/activate", USER, handlers::activate));
  }
}
