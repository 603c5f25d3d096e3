package org.roombooking.application.access;

import static org.roombooking.application.testing.Given.NOW;

import java.util.List;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.SettableClock;
import org.roombooking.application.testing.UseCases;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;

/**
 * Where users sign up, log in and out, and go on with the next token. It is noon until its clock is
 * set.
 */
record AccountDesk(SettableClock clock, Ports ports, UseCases useCases) {

  static final Username MALEE = new Username("malee");
  static final String PASSWORD = "correct horse";

  static AccountDesk open() {
    var clock = new SettableClock(NOW);
    var ports = InMemoryPorts.create();
    return new AccountDesk(clock, ports, new UseCases(ports, clock));
  }

  User signUp(Username username, String password) {
    var outcome = useCases.registerUser().handle(new RegisterUser.Command(username, password));
    return switch (outcome) {
      case RegisterUser.Outcome.Done(User user) -> user;
      case RegisterUser.Outcome.UsernameTaken taken -> throw new AssertionError(taken);
      case RegisterUser.Outcome.WeakPassword weak -> throw new AssertionError(weak);
      case RegisterUser.Outcome.Busy busy -> throw new AssertionError(busy);
    };
  }

  LogIn.Outcome tryToLogIn(String username, String password) {
    return useCases.logIn().handle(new LogIn.Command(username, password));
  }

  TokenPair logIn(String username, String password) {
    return switch (tryToLogIn(username, password)) {
      case LogIn.Outcome.Done(TokenPair tokens) -> tokens;
      case LogIn.Outcome.BadCredentials refused -> throw new AssertionError(refused);
      case LogIn.Outcome.TooManyAttempts refused -> throw new AssertionError(refused);
      case LogIn.Outcome.Busy busy -> throw new AssertionError(busy);
    };
  }

  RefreshSession.Outcome tryToRefresh(TokenPair tokens) {
    return useCases.refreshSession().handle(new RefreshSession.Command(tokens.refreshToken()));
  }

  TokenPair refresh(TokenPair tokens) {
    return switch (tryToRefresh(tokens)) {
      case RefreshSession.Outcome.Done(TokenPair next) -> next;
      case RefreshSession.Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  void logOut(TokenPair tokens) {
    var caller = useCases.authenticateCaller().handle(tokens.accessToken()).orElseThrow();
    useCases.logOut().handle(new LogOut.Command(caller));
  }

  List<UserId> authenticated(TokenPair tokens) {
    return useCases.authenticateCaller().handle(tokens.accessToken()).map(Caller::user).stream()
        .toList();
  }
}
