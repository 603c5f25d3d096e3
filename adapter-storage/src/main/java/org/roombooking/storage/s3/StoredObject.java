package org.roombooking.storage.s3;

import java.time.Instant;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What a listing tells of a file. */
record StoredObject(String key, Instant stored) {

  static StoredObject of(S3Object object) {
    return new StoredObject(object.key(), object.lastModified());
  }

  /** The last part of its key. */
  String name() {
    return key.substring(key.lastIndexOf('/') + 1);
  }
}
