package org.roombooking.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as a browser sends it. */
public final class Form {

  public static final String TYPE = "multipart/form-data; boundary=line";

  private Form() {}

  /** With one file, called {@code ../../etc/cron.d/x.php}. */
  public static byte[] of(String type, byte[] file) {
    return ofParts(part("file\"; filename=\"../../etc/cron.d/x.php", type, file));
  }

  public static byte[] part(String name, String type, byte[] content) {
    var part = new ByteArrayOutputStream();
    part.writeBytes(
        ascii(
            "--line\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(name, type)));
    part.writeBytes(content);
    part.writeBytes(ascii("\r\n"));
    return part.toByteArray();
  }

  public static byte[] ofParts(byte[]... parts) {
    var form = new ByteArrayOutputStream();
    for (var part : parts) {
      form.writeBytes(part);
    }
    form.writeBytes(ascii("--line--\r\n"));
    return form.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
