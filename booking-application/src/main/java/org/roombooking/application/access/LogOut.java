package org.roombooking.application.access;

import java.time.Clock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.Sessions;

/** A caller ends the session they call with. All its tokens stop working at once. */
public final class LogOut {

  /** Who logs out. */
  public record Command(Caller caller) {}

  private final Sessions sessions;
  private final Transactions transactions;
  private final Clock clock;

  public LogOut(Sessions sessions, Transactions transactions, Clock clock) {
    this.sessions = sessions;
    this.transactions = transactions;
    this.clock = clock;
  }

  public void handle(Command command) {
    transactions.call(() -> {
      var caller = command.caller();
      sessions.end(caller.user(), caller.session(), clock.instant());
      return caller;
    });
  }
}
