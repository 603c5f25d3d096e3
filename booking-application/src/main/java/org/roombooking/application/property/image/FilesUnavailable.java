package org.roombooking.application.property.image;

/** The files of images cannot be reached at the moment; nothing of what was asked was done. */
public final class FilesUnavailable extends RuntimeException {

  public FilesUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
