package org.roombooking.http.assignment;

import static org.roombooking.http.route.Access.OWNER;

import java.util.List;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The routes of plans of rooms: method, path, who may call it, which handler answers. */
public final class RoomPlanRoutes implements Routes {

  private static final String PLAN = "/api/v1/hotels/{hotel_id}/room-plan";

  private final RoomPlanHandlers handlers;

  public RoomPlanRoutes(PlanRooms planRooms, CommitRoomPlan commitRoomPlan) {
    this.handlers = new RoomPlanHandlers(planRooms, commitRoomPlan);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(PLAN, OWNER, handlers::plan),
        Route.post(PLAN + "/commit", OWNER, handlers::commit));
  }
}
