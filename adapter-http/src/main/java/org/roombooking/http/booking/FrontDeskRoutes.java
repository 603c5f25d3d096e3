package org.roombooking.http.booking;

import static org.roombooking.http.route.Access.OWNER;

import java.util.List;
import org.roombooking.application.assignment.AssignMovingOthers;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.booking.UndoLastStep;
import org.roombooking.http.route.Places;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of the front desk: method, path, who may call it, which handler answers. */
public final class FrontDeskRoutes implements Routes {

  private final FrontDeskHandlers handlers;

  /**
   * Routes.
   *
   * @param plans places for requests that may draw a plan to move other bookings
   */
  public FrontDeskRoutes(
      AssignRooms assignRooms,
      AssignMovingOthers assignMovingOthers,
      MoveRoom moveRoom,
      CheckIn checkIn,
      CheckOut checkOut,
      MarkNoShow markNoShow,
      UndoLastStep undoLastStep,
      ReadBookings readBookings,
      NameRooms nameRooms,
      Places plans) {
    this.handlers =
        new FrontDeskHandlers(
            assignRooms,
            assignMovingOthers,
            moveRoom,
            checkIn,
            checkOut,
            markNoShow,
            undoLastStep,
            readBookings,
            new BookingAnswers(nameRooms),
            plans);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/bookings/{id}/assign-rooms", OWNER, handlers::assignRooms),
        Route.post("/api/v1/bookings/{id}/move", OWNER, handlers::move),
        Route.post("/api/v1/bookings/{id}/check-in", OWNER, handlers::checkIn).doneTogether(),
        Route.post("/api/v1/bookings/{id}/check-out", OWNER, handlers::checkOut).doneTogether(),
        Route.post("/api/v1/bookings/{id}/no-show", OWNER, handlers::markNoShow).doneTogether(),
        Route.post("/api/v1/bookings/{id}/undo", OWNER, handlers::undo),
        Route.get("/api/v1/bookings/{id}/actions", OWNER, handlers::actions));
  }
}
