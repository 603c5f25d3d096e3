package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.ManagedHotels;

/** How it is written down who changes what. */
record Recording(ChangeRecords records, ManagedHotels hotels) {

  static Recording over(Ports ports, Identifiers identifiers, Clock clock) {
    var records = new ChangeRecords(ports.auditTrail(), identifiers, clock);
    return new Recording(records, new ManagedHotels(ports.hotels(), records));
  }
}
