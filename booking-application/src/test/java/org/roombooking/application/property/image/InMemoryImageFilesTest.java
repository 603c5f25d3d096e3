package org.roombooking.application.property.image;

import java.time.Clock;

class InMemoryImageFilesTest implements ImageFilesContract {

  private final ImageFiles files = new InMemoryImageFiles(Clock.systemUTC());

  @Override
  public ImageFiles files() {
    return files;
  }
}
