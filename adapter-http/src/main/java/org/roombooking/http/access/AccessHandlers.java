package org.roombooking.http.access;

import java.time.Duration;
import org.roombooking.application.access.ChangePassword;
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
  private final ChangePassword changePassword;
  private final FailuresByAddress failures;

  AccessHandlers(
      Registration registration,
      RegisterUser registerUser,
      LogIn logIn,
      RefreshSession refreshSession,
      LogOut logOut,
      ChangePassword changePassword,
      FailuresByAddress failures) {
    this.registration = registration;
    this.registerUser = registerUser;
    this.logIn = logIn;
    this.refreshSession = refreshSession;
    this.logOut = logOut;
    this.changePassword = changePassword;
    this.failures = failures;
  }

  Answer register(Request request) {
    return switch (registration) {
      case OPEN -> register(request, request.body(RegisterRequest.class));
      case CLOSED -> AccessProblems.registrationClosed();
    };
  }

  private Answer register(Request request, RegisterRequest body) {
    return switch (registerUser.handle(body.command(request.origin()))) {
      case RegisterUser.Outcome.Done(User user) -> Answer.created(UserResponse.of(user));
      case RegisterUser.Outcome.UsernameTaken(Username username) ->
          AccessProblems.usernameTaken(username);
      case RegisterUser.Outcome.WeakPassword() -> throw AccessProblems.weakPassword("password");
      case RegisterUser.Outcome.Busy() -> AccessProblems.busy();
    };
  }

  Answer logIn(Request request) {
    var body = request.body(LogInRequest.class);
    return failures
        .delay(request.clientAddress())
        .map(AccessProblems::tooManyFailures)
        .orElseGet(() -> logIn(body, request.clientAddress()));
  }

  private Answer logIn(LogInRequest body, String address) {
    return switch (logIn.handle(body.command())) {
      case LogIn.Outcome.Done(TokenPair tokens) -> secret(tokens);
      case LogIn.Outcome.BadCredentials() -> {
        failures.failed(address);
        yield AccessProblems.badCredentials();
      }
      case LogIn.Outcome.TooManyAttempts(Duration delay) -> AccessProblems.tooManyFailures(delay);
      case LogIn.Outcome.Busy() -> AccessProblems.busy();
    };
  }

  Answer changePassword(Request request) {
    var body = request.body(ChangePasswordRequest.class);
    return switch (changePassword.handle(body.command(request.caller()))) {
      case ChangePassword.Outcome.Done(TokenPair tokens) -> secret(tokens);
      case ChangePassword.Outcome.WrongPassword() -> throw AccessProblems.wrongPassword();
      case ChangePassword.Outcome.WeakPassword() ->
          throw AccessProblems.weakPassword("new_password");
      case ChangePassword.Outcome.TooManyAttempts(Duration delay) ->
          AccessProblems.tooManyFailures(delay);
      case ChangePassword.Outcome.Busy() -> AccessProblems.busy();
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
