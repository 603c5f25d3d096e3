package org.roombooking.bootstrap.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out tests, those of other modules too, which come in jars of their own. */
final class ProductOnly implements ImportOption {

  private static final ImportOption NO_TEST_FOLDERS = new DoNotIncludeTests();

  @Override
  public boolean includes(Location location) {
    return NO_TEST_FOLDERS.includes(location) && !location.contains("-tests.jar");
  }
}
