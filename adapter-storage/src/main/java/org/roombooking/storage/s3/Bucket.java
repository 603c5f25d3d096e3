package org.roombooking.storage.s3;

import java.net.URI;

/**
 * A bucket and how to reach it.
 *
 * @param pathStyle whether its name is the first part of the path, rather than of the host
 */
public record Bucket(URI endpoint, String region, String name, Keys keys, boolean pathStyle) {

  /** Who calls. No rendering shows the secret. */
  public record Keys(String access, String secret) {

    @Override
    public String toString() {
      return "Keys[access=%s]".formatted(access);
    }
  }
}
