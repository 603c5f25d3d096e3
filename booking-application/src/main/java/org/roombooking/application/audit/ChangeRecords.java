package org.roombooking.application.audit;

import java.time.Clock;
import java.util.List;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.audit.AuditEntry;
import org.roombooking.domain.audit.AuditTrail;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.FieldChange;
import org.roombooking.domain.audit.Keeper;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.HotelId;

/**
 * Writes down what is changed, in the transaction of the change (Change-And-Author). What stays as
 * it was is not written down.
 */
public final class ChangeRecords {

  private final AuditTrail trail;
  private final Identifiers identifiers;
  private final Clock clock;

  public ChangeRecords(AuditTrail trail, Identifiers identifiers, Clock clock) {
    this.trail = trail;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /** A change of something that belongs to a hotel. */
  public void ofHotel(Author author, HotelId hotel, Subject subject, Facts before, Facts after) {
    add(author, new Keeper.OfHotel(hotel), subject, before, after);
  }

  /** A change of something that belongs to an account. */
  public void ofAccount(Author author, UserId user, Subject subject, Facts before, Facts after) {
    add(author, new Keeper.OfAccount(user), subject, before, after);
  }

  /** A change of something of an account that nobody is to read. */
  public void ofSecret(Author author, UserId user, Subject subject, String field) {
    add(
        author,
        new Keeper.OfAccount(user),
        subject,
        AuditEntry.Action.CHANGED,
        List.of(FieldChange.ofSecret(field)));
  }

  private void add(Author author, Keeper keeper, Subject subject, Facts before, Facts after) {
    var changes = before.changesTo(after);
    if (!changes.isEmpty()) {
      add(author, keeper, subject, action(before, after), changes);
    }
  }

  private static AuditEntry.Action action(Facts before, Facts after) {
    if (before.isEmpty()) {
      return AuditEntry.Action.CREATED;
    }
    return after.isEmpty() ? AuditEntry.Action.REMOVED : AuditEntry.Action.CHANGED;
  }

  private void add(
      Author author,
      Keeper keeper,
      Subject subject,
      AuditEntry.Action action,
      List<FieldChange> changes) {
    trail.add(
        new AuditEntry(
            identifiers.next(), clock.instant(), author, keeper, subject, action, changes));
  }
}
