package org.roombooking.application.property.image;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a file. Nobody changes them. */
public final class ImageBytes {

  private final byte[] bytes;

  private ImageBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array over: whoever made it must forget it. */
  public static ImageBytes of(byte[] bytes) {
    return new ImageBytes(bytes);
  }

  public int size() {
    return bytes.length;
  }

  /** One byte as a number from 0 to 255. */
  public int at(int index) {
    return bytes[index] & 0xff;
  }

  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy of a part, which must lie within. */
  public byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
