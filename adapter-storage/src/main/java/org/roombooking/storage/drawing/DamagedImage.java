package org.roombooking.storage.drawing;

/** The data are not what the header promises. */
final class DamagedImage extends Exception {

  private static final long serialVersionUID = 1L;

  DamagedImage(Throwable cause) {
    super(cause);
  }
}
