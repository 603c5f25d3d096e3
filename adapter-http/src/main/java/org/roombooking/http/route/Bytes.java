package org.roombooking.http.route;

import java.util.Arrays;

/** Bytes nobody changes any more. */
public final class Bytes {

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array over: whoever made it must forget it. */
  public static Bytes taking(byte[] bytes) {
    return new Bytes(bytes);
  }

  public static Bytes copyOf(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  int size() {
    return bytes.length;
  }

  /** The bytes of a part, which must lie within. */
  Bytes part(ByteRange range) {
    return new Bytes(Arrays.copyOfRange(bytes, range.first(), range.last() + 1));
  }

  public byte[] toArray() {
    return bytes.clone();
  }
}
