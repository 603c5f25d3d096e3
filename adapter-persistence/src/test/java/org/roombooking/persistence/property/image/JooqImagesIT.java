package org.roombooking.persistence.property.image;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.property.image.ImagesContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class JooqImagesIT implements ImagesContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
