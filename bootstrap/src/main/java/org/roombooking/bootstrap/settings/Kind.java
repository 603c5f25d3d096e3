package org.roombooking.bootstrap.settings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of value a setting can have: which texts it takes, and what they mean. */
sealed interface Kind<T> {

  /** Which texts are taken, for the list of settings. */
  String values();

  Parsed<T> parse(String text);

  /** A whole number, both bounds included. */
  record WholeNumber(int least, int most) implements Kind<Integer> {

    @Override
    public String values() {
      return least + " to " + most;
    }

    @Override
    public Parsed<Integer> parse(String text) {
      try {
        int number = Integer.parseInt(text);
        return number < least || number > most
            ? new Parsed.Refused<>("must be from " + values())
            : new Parsed.Accepted<>(number);
      } catch (NumberFormatException e) {
        return new Parsed.Refused<>("must be a whole number from " + values());
      }
    }
  }

  /** A length of time in the ISO 8601 form, both bounds included. */
  record Time(Duration least, Duration most) implements Kind<Duration> {

    @Override
    public String values() {
      return written(least) + " to " + written(most);
    }

    @Override
    public Parsed<Duration> parse(String text) {
      try {
        var time = Duration.parse(text);
        return time.compareTo(least) < 0 || time.compareTo(most) > 0
            ? new Parsed.Refused<>("must be from " + values())
            : new Parsed.Accepted<>(time);
      } catch (DateTimeParseException e) {
        return new Parsed.Refused<>("must be a duration such as PT10S, PT5M or P7D");
      }
    }

    // The JDK writes days as hours.
    private static String written(Duration time) {
      boolean wholeDays = time.equals(Duration.ofDays(time.toDays())) && time.isPositive();
      return wholeDays ? "P" + time.toDays() + "D" : time.toString();
    }
  }

  record YesNo() implements Kind<Boolean> {

    @Override
    public String values() {
      return "true, false";
    }

    @Override
    public Parsed<Boolean> parse(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "true" -> new Parsed.Accepted<>(true);
        case "false" -> new Parsed.Accepted<>(false);
        default -> new Parsed.Refused<>("must be true or false");
      };
    }
  }

  /** One of the names of an enumeration, written small. */
  record OneOf<E extends Enum<E>>(Class<E> type) implements Kind<E> {

    @Override
    public String values() {
      return Arrays.stream(type.getEnumConstants())
          .map(OneOf::small)
          .collect(Collectors.joining(", "));
    }

    @Override
    public Parsed<E> parse(String text) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> small(constant).equals(text.toLowerCase(Locale.ROOT)))
          .findFirst()
          .<Parsed<E>>map(Parsed.Accepted::new)
          .orElseGet(() -> new Parsed.Refused<>("must be one of " + values()));
    }

    private static String small(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }

  /** A number of bytes, plain or with a unit of 1024, both bounds included. */
  record Size(int least, int most) implements Kind<Integer> {

    private static final int KILO = 1024;
    private static final int MEGA = KILO * KILO;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(B|KB|MB)?");

    @Override
    public String values() {
      return "%sKB to %sMB; a plain number counts bytes".formatted(least / KILO, most / MEGA);
    }

    @Override
    public Parsed<Integer> parse(String text) {
      var form = FORM.matcher(text.toUpperCase(Locale.ROOT));
      if (!form.matches()) {
        return new Parsed.Refused<>("must be a size such as 65536, 64KB or 1MB");
      }
      long bytes = Long.parseLong(form.group(1)) * bytesOf(form.group(2));
      return bytes < least || bytes > most
          ? new Parsed.Refused<>("must be from " + values())
          : new Parsed.Accepted<>((int) bytes);
    }

    private static int bytesOf(@Nullable String unit) {
      return switch (unit) {
        case "KB" -> KILO;
        case "MB" -> MEGA;
        case null, default -> 1;
      };
    }
  }

  record Directory() implements Kind<Path> {

    @Override
    public String values() {
      return "a directory; made if it is not there";
    }

    @Override
    public Parsed<Path> parse(String text) {
      try {
        return new Parsed.Accepted<>(Path.of(text).toAbsolutePath().normalize());
      } catch (InvalidPathException e) {
        return new Parsed.Refused<>("must be a path");
      }
    }
  }

  record HostName() implements Kind<String> {

    @Override
    public String values() {
      return "an address or a host name of this machine; 0.0.0.0 for every address";
    }

    @Override
    public Parsed<String> parse(String text) {
      return text.matches("[A-Za-z0-9.:_-]+")
          ? new Parsed.Accepted<>(text)
          : new Parsed.Refused<>("must be an address or a host name");
    }
  }

  /** A text of a form; {@code values} says which. */
  record Matching(String form, String values) implements Kind<String> {

    @Override
    public Parsed<String> parse(String text) {
      return text.matches(form)
          ? new Parsed.Accepted<>(text)
          : new Parsed.Refused<>("must be " + values);
    }
  }

  /** The address of a service, without a path and without credentials. */
  record Endpoint() implements Kind<URI> {

    private static final Pattern FORM =
        Pattern.compile("https?://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?/?");

    @Override
    public String values() {
      return "https://host or https://host:port, or the same as http://";
    }

    @Override
    public Parsed<URI> parse(String text) {
      return FORM.matcher(text).matches()
          ? new Parsed.Accepted<>(URI.create(text))
          : new Parsed.Refused<>("must be " + values());
    }
  }

  /** Addresses, as they are written in numbers. */
  record Addresses() implements Kind<Set<String>> {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern ADDRESS =
        Pattern.compile(OCTET + "(\\." + OCTET + "){3}|([0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}");

    @Override
    public String values() {
      return "addresses in numbers, separated by commas";
    }

    @Override
    public Parsed<Set<String>> parse(String text) {
      var addresses =
          Arrays.stream(text.split(",", -1)).map(String::strip).collect(Collectors.toSet());
      return addresses.stream().allMatch(address -> ADDRESS.matcher(address).matches())
          ? new Parsed.Accepted<>(addresses)
          : new Parsed.Refused<>("must be " + values());
    }
  }

  record LongSecret(int leastBytes) implements Kind<Secret> {

    @Override
    public String values() {
      return leastBytes == 1 ? "any text" : "at least " + leastBytes + " bytes";
    }

    @Override
    public Parsed<Secret> parse(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length < leastBytes
          ? new Parsed.Refused<>("must have " + values())
          : new Parsed.Accepted<>(new Secret(text));
    }
  }

  record Database() implements Kind<DatabaseLogin> {

    @Override
    public String values() {
      return "postgresql://user:password@host:port/name, or the same as jdbc:postgresql://";
    }

    @Override
    public Parsed<DatabaseLogin> parse(String text) {
      return DatabaseLogin.parse(text);
    }
  }
}
