package org.roombooking.application.property.image;

import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;

class InMemoryImagesTest implements ImagesContract {

  private final Ports ports = InMemoryPorts.create();

  @Override
  public Ports ports() {
    return ports;
  }
}
