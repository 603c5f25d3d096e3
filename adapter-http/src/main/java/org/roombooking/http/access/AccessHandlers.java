package org.roombooking.http.access;

import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.LogOut;
import org.roombooking.application.access.RefreshSession;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.application.access.TokenPair;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.Username;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests of authentication. */
final class AccessHandlers {

  private final Registration registration;
  private final RegisterUser registerUser;
  private final LogIn logIn;
  private final RefreshSession refreshSession;
  private final LogOut logOut;

  AccessHandlers(
      Registration registration,
      RegisterUser registerUser,
      LogIn logIn,
      RefreshSession refreshSession,
      LogOut logOut) {
    this.registration = registration;
    this.registerUser = registerUser;
    this.logIn = logIn;
    this.refreshSession = refreshSession;
    this.logOut = logOut;
  }

  Answer register(Request request) {
    return switch (registration) {
      case OPEN -> register(request.body(RegisterRequest.class));
      case CLOSED -> AccessProblems.registrationClosed();
    };
  }

  private Answer register(RegisterRequest body) {
    return switch (registerUser.handle(body.command())) {
      case RegisterUser.Outcome.Done(User user) -> Answer.created(UserResponse.of(user));
      case RegisterUser.Outcome.UsernameTaken(Username username) ->
          AccessProblems.usernameTaken(username);
    };
  }

  Answer logIn(Request request) {
    return switch (logIn.handle(request.body(LogInRequest.class).command())) {
      case LogIn.Outcome.Done(TokenPair tokens) -> secret(tokens);
      case LogIn.Outcome.BadCredentials() -> AccessProblems.badCredentials();
    };
  }

  Answer refresh(Request request) {
    return switch (refreshSession.handle(request.body(RefreshRequest.class).command())) {
      case RefreshSession.Outcome.Done(TokenPair tokens) -> secret(tokens);
      case RefreshSession.Outcome.Refused() -> AccessProblems.invalidRefreshToken();
    };
  }

  Answer logOut(Request request) {
    request.noBody();
    logOut.handle(new LogOut.Command(request.caller()));
    return Answer.noContent();
  }

  private static Answer secret(TokenPair tokens) {
    return Answer.ok(TokensResponse.of(tokens)).withHeader("Cache-Control", "no-store");
  }
}
