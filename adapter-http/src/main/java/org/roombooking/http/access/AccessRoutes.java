package org.roombooking.http.access;

import static org.roombooking.http.route.Access.PUBLIC;
import static org.roombooking.http.route.Access.USER;

import java.time.Clock;
import java.util.List;
import org.roombooking.application.access.ChangePassword;
import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.LogOut;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of authentication: method, path, who may call it, which handler answers. */
public final class AccessRoutes implements Routes {

  private final AccessHandlers handlers;

  public AccessRoutes(
      Registration registration,
      RegisterUser registerUser,
      LogIn logIn,
      RefreshSession refreshSession,
      LogOut logOut,
      ChangePassword changePassword,
      Clock clock) {
    this.handlers =
        new AccessHandlers(
            registration,
            registerUser,
            logIn,
            refreshSession,
            logOut,
            changePassword,
            new FailuresByAddress(clock));
  }

  // Tokens are secrets, so no answer that holds them is kept to be given again.
  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/auth/register", PUBLIC, handlers::register),
        Route.post("/api/v1/auth/login", PUBLIC, handlers::logIn).notReplayed(),
        Route.post("/api/v1/auth/refresh", PUBLIC, handlers::refresh).notReplayed(),
        Route.post("/api/v1/auth/password", USER, handlers::changePassword).notReplayed(),
        Route.post("/api/v1/auth/logout", USER, handlers::logOut));
  }
}
