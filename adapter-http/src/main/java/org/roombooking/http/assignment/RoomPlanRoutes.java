package org.roombooking.http.assignment;

import static org.roombooking.http.route.Access.OWNER;

import java.time.Duration;
import java.util.List;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.route.Places;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The routes of plans of rooms: method, path, who may call it, which handler answers. */
public final class RoomPlanRoutes implements Routes {

  private static final String PLAN = "/api/v1/hotels/{hotel_id}/room-plan";

  /** A plan takes a second or two of a processor at the most, so that some may be waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final RoomPlanHandlers handlers;

  /**
   * Routes.
   *
   * @param places for plans: each keeps a processor busy, which bookings need too
   */
  public RoomPlanRoutes(PlanRooms planRooms, CommitRoomPlan commitRoomPlan, Places places) {
    this.handlers = new RoomPlanHandlers(planRooms, commitRoomPlan, places);
  }

  /** Places for all requests of a service that draw plans, one for every two processors. */
  public static Places places() {
    int atATime = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    return new Places(atATime, PATIENCE, Phrase.PLANS_BUSY);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(PLAN, OWNER, handlers::plan),
        Route.post(PLAN + "/commit", OWNER, handlers::commit));
  }
}
