package org.roombooking.storage.s3;

import java.net.URI;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/** A store that speaks S3, checks signatures and keeps everything in memory. */
final class S3Server implements AutoCloseable {

  static final Bucket.Keys KEYS = new Bucket.Keys("desk", "front-desk-secret");

  private static final String BUCKET = "hotel-images";

  private final TransientNio2BlobStore blobs = new TransientNio2BlobStore();
  private final S3Proxy server;

  S3Server() {
    blobs.createContainer(BUCKET);
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

  Bucket bucket() {
    return bucket(BUCKET, KEYS);
  }

  Bucket bucket(String name, Bucket.Keys keys) {
    var endpoint = URI.create("http://127.0.0.1:" + server.getPort());
    return new Bucket(endpoint, "us-east-1", name, keys, true);
  }

  @Override
  public void close() {
    try {
      server.stop();
      blobs.close();
    } catch (Exception e) {
      throw new IllegalStateException("The store does not stop", e);
    }
  }
}
