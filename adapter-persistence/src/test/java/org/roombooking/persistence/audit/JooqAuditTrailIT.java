package org.roombooking.persistence.audit;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.audit.AuditTrailContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class JooqAuditTrailIT implements AuditTrailContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
