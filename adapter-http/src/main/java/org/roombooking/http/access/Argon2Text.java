package org.roombooking.http.access;

import com.password4j.Argon2Function;
import com.password4j.Hash;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Hashes of Argon2id as text, in the form that is common to all who write them. The library writes
 * and reads it too, but changes its letters by the rules of the machine's language: in Turkish its
 * {@code argon2id} has another i, and no other machine could read it.
 */
final class Argon2Text {

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=([0-9]{1,3})\\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=([0-9]{1,9})"
              + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private Argon2Text() {}

  static String of(Hash hash, Argon2Function argon2) {
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=%s$m=%s,t=%s,p=%s$%s$%s"
        .formatted(
            argon2.getVersion(),
            argon2.getMemory(),
            argon2.getIterations(),
            argon2.getParallelism(),
            base64.encodeToString(hash.getSaltBytes()),
            base64.encodeToString(hash.getBytes()));
  }

  /** Whether the text is of this password; hashes it as strongly as the text says. */
  static boolean matches(String password, String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a hash of Argon2id");
    }
    var hash = Base64.getDecoder().decode(parts.group(6));
    var argon2 =
        Argon2Function.getInstance(
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            Integer.parseInt(parts.group(4)),
            hash.length,
            Argon2.ID,
            Integer.parseInt(parts.group(1)));
    var salt = Base64.getDecoder().decode(parts.group(5));
    return MessageDigest.isEqual(
        hash, Password.hash(password).addSalt(salt).with(argon2).getBytes());
  }
}
