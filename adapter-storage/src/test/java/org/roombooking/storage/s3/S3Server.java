package org.roombooking.storage.s3;

import java.net.URI;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A store that speaks S3, checks signatures and keeps everything in memory. */
final class S3Server implements AfterAllCallback {

  static final Bucket.Keys KEYS = new Bucket.Keys("desk", "front-desk-secret");

  private final TransientNio2BlobStore blobs = new TransientNio2BlobStore();
  private final S3Proxy server;

  S3Server() {
    server =
        S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEYS.access(), KEYS.secret())
            .blobStore(blobs)
            .build();
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The store does not start", e);
    }
  }

  /** A bucket of its own for each test. */
  Bucket newBucket() {
    var name = "hotel-images-" + UUID.randomUUID();
    blobs.createContainer(name);
    return bucket(name, KEYS);
  }

  Bucket bucket(String name, Bucket.Keys keys) {
    var endpoint = URI.create("http://127.0.0.1:" + server.getPort());
    return new Bucket(endpoint, "us-east-1", name, keys, true);
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    server.stop();
    blobs.close();
  }
}
