package org.roombooking.application.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roombooking.domain.access.Username;

/**
 * The passwords that somebody who guesses tries first: common ones, the user's own name, and what
 * one finger can type. Capitals are taken as small letters.
 */
public final class WeakPasswords {

  private static final String COMMON = "common-passwords.txt";

  /** A password that only repeats so few characters is as weak as they are. */
  private static final int LONGEST_REPEATED = 4;

  /** What lies side by side in the alphabet or on a keyboard. */
  private static final List<String> RUNS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "012345678901234567890",
          "`1234567890-=",
          "!@#$%^&*()_+",
          "qwertyuiop[]\\",
          "qwertzuiop",
          "azertyuiop",
          "asdfghjkl;'",
          "zxcvbnm,./",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
          "qazwsxedcrfvtgbyhnujmikolp",
          "1q2w3e4r5t6y7u8i9o0p");

  private final Set<String> common;

  private WeakPasswords(Set<String> common) {
    this.common = Set.copyOf(common);
  }

  /** Those of the list that comes with the service. */
  public static WeakPasswords known() {
    try (InputStream list = WeakPasswords.class.getResourceAsStream(COMMON)) {
      if (list == null) {
        throw new IllegalStateException(COMMON + " is missing");
      }
      return new WeakPasswords(
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a password is too weak for the user of this name. */
  public boolean contains(String password, Username username) {
    var small = password.toLowerCase(Locale.ROOT);
    return common.contains(small)
        || small.equals(username.value())
        || small.equals(reversed(username.value()))
        || isRun(small)
        || repeats(small);
  }

  private static boolean isRun(String password) {
    return RUNS.stream()
        .anyMatch(run -> run.contains(password) || reversed(run).contains(password));
  }

  private static boolean repeats(String password) {
    return IntStream.rangeClosed(1, LONGEST_REPEATED).anyMatch(length -> repeats(password, length));
  }

  private static boolean repeats(String password, int length) {
    return IntStream.range(length, password.length())
        .allMatch(i -> password.charAt(i) == password.charAt(i - length));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
