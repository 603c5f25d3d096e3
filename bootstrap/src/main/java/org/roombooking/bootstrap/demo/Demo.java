package org.roombooking.bootstrap.demo;

import java.time.Clock;
import org.roombooking.application.access.Caller;
import org.roombooking.application.access.LogIn;
import org.roombooking.application.access.RegisterUser;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Secret;
import org.roombooking.bootstrap.wiring.AccessUseCases;
import org.roombooking.bootstrap.wiring.PropertyUseCases;
import org.roombooking.domain.access.Username;

/** Gives whoever tries the service a user, a hotel and a first booking to make. */
public final class Demo {

  static final Username USERNAME = new Username("demo");

  private final AccessUseCases access;
  private final PropertyUseCases property;
  private final Clock clock;

  public Demo(AccessUseCases access, PropertyUseCases property, Clock clock) {
    this.access = access;
    this.property = property;
    this.clock = clock;
  }

  /**
   * Sets up what is missing.
   *
   * @param password of the demo user, the same each time
   */
  public DemoInvitation setUp(Secret password) {
    var accessToken = logIn(password);
    var owner = callerOf(accessToken);
    return new DemoInvitation(new DemoHotel(property, clock).setUp(owner), accessToken);
  }

  private String logIn(Secret password) {
    // The user exists already whenever the demo is started again.
    access.registerUser().handle(new RegisterUser.Command(USERNAME, password.reveal()));
    return switch (access.logIn().handle(new LogIn.Command(USERNAME.value(), password.reveal()))) {
      case LogIn.Outcome.Done(var tokens) -> tokens.accessToken();
      case LogIn.Outcome.TooManyAttempts(var delay) ->
          throw new CannotStart(
              "Too many log-ins of the demo user have failed. Start again in "
                  + (delay.toSeconds() + 1)
                  + " seconds.");
      case LogIn.Outcome.Busy() ->
          throw new CannotStart("Too many users are logging in. Start again in a moment.");
      case LogIn.Outcome.BadCredentials refused ->
          throw new CannotStart(
              "This database has a user named "
                  + USERNAME.value()
                  + " with another password, so the demo cannot use it. Start without the demo, or"
                  + " on another database.");
    };
  }

  private Caller callerOf(String accessToken) {
    return access
        .authenticateCaller()
        .handle(accessToken)
        .orElseThrow(() -> new IllegalStateException("The token just given proves nobody"));
  }
}
