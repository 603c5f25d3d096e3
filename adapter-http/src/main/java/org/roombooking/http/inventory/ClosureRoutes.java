package org.roombooking.http.inventory;

import static org.roombooking.http.route.Access.OWNER;

import java.util.List;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.PutRoomBackIntoService;
import org.roombooking.application.inventory.ReadClosures;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.inventory.UnlockRooms;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The routes of rooms out of sale: method, path, who may call it, which handler answers. */
public final class ClosureRoutes implements Routes {

  private static final String PERIODS = "/api/v1/hotels/{hotel_id}/rooms/{room_id}/out-of-service";
  private static final String LOCKS = "/api/v1/hotels/{hotel_id}/locks";

  private final OutOfServiceHandlers periods;
  private final LockHandlers locks;

  public ClosureRoutes(
      TakeRoomOutOfService takeRoomOutOfService,
      PutRoomBackIntoService putRoomBackIntoService,
      LockRooms lockRooms,
      UnlockRooms unlockRooms,
      ReadClosures readClosures) {
    this.periods =
        new OutOfServiceHandlers(takeRoomOutOfService, putRoomBackIntoService, readClosures);
    this.locks = new LockHandlers(lockRooms, unlockRooms, readClosures);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post(PERIODS, OWNER, periods::take),
        Route.get(PERIODS, OWNER, periods::list).paged(),
        Route.delete(PERIODS + "/{period_id}", OWNER, periods::putBack),
        Route.post(LOCKS, OWNER, locks::lock),
        Route.get(LOCKS, OWNER, locks::list).paged(),
        Route.delete(LOCKS + "/{lock_id}", OWNER, locks::unlock));
  }
}
