package org.roombooking.persistence.integration;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jooq.Field;
import org.roombooking.application.integration.KeyedRequest;

/**
 * The lock that only one transaction has for a key. Two keys share a lock with a chance of one in
 * 2^64; then one of two unrelated requests is told to come again.
 */
final class RequestLock {

  private RequestLock() {}

  /**
   * Takes the lock until the transaction ends, or is false at once if another has it.
   *
   * @param number the request's
   */
  static Field<Boolean> tryToTake(Field<Long> number) {
    return function(name("pg_try_advisory_xact_lock"), Boolean.class, number);
  }

  static long number(KeyedRequest request) {
    // A zero character is in none of the parts, so no two keys are written alike.
    var key = String.join("\0", request.scope(), request.route(), request.key());
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
