package org.roombooking.bootstrap.settings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a database is and how to log in to it. The JDBC address holds no credentials, and no
 * rendering of this value shows the password.
 */
public record DatabaseLogin(String jdbcUrl, String user, Secret password) {

  private static final List<String> SCHEMES =
      List.of("jdbc:postgresql://", "postgresql://", "postgres://");

  private static final Pattern OPTION_WITH_A_PASSWORD =
      Pattern.compile("([?&][^&=]*password=)[^&]*", Pattern.CASE_INSENSITIVE);

  /** Reads {@code postgresql://user:password@host:port/name?option=value} or its JDBC form. */
  static Parsed<DatabaseLogin> parse(String text) {
    return SCHEMES.stream()
        .filter(text::startsWith)
        .findFirst()
        .map(scheme -> parseAddress(text.substring(scheme.length())))
        .orElseGet(
            () -> new Parsed.Refused<>("must begin with postgresql:// or jdbc:postgresql://"));
  }

  private static Parsed<DatabaseLogin> parseAddress(String address) {
    try {
      return new Parts(address).login();
    } catch (IllegalArgumentException e) {
      return new Parsed.Refused<>("holds a % that is not followed by two hexadecimal digits");
    }
  }

  /** How a text for such an address may be shown, whether or not it is a good one. */
  static String mask(String text) {
    return switch (parse(text)) {
      case Parsed.Accepted<DatabaseLogin>(DatabaseLogin login) -> login.toString();
      case Parsed.Refused<DatabaseLogin>(String reason) -> Secret.MASK;
    };
  }

  @Override
  public String toString() {
    var address = jdbcUrl.substring("jdbc:postgresql://".length());
    return "postgresql://%s:%s@%s"
        .formatted(
            user,
            Secret.MASK,
            OPTION_WITH_A_PASSWORD.matcher(address).replaceAll("$1" + Secret.MASK));
  }

  /** The address after its scheme, with the credentials taken out of it. */
  private static final class Parts {

    private final String place;
    private final List<String> options = new ArrayList<>();
    private String user = "";
    private String password = "";

    Parts(String address) {
      int question = address.indexOf('?');
      var beforeOptions = question < 0 ? address : address.substring(0, question);
      int at = beforeOptions.lastIndexOf('@');
      place = beforeOptions.substring(at + 1);
      if (at >= 0) {
        takeCredentials(beforeOptions.substring(0, at));
      }
      if (question >= 0) {
        List.of(address.substring(question + 1).split("&")).forEach(this::takeOption);
      }
    }

    private void takeCredentials(String credentials) {
      int colon = credentials.indexOf(':');
      user = decode(colon < 0 ? credentials : credentials.substring(0, colon));
      password = colon < 0 ? "" : decode(credentials.substring(colon + 1));
    }

    private void takeOption(String option) {
      if (option.startsWith("user=")) {
        user = decode(option.substring("user=".length()));
      } else if (option.startsWith("password=")) {
        password = decode(option.substring("password=".length()));
      } else {
        options.add(option);
      }
    }

    Parsed<DatabaseLogin> login() {
      var jdbcUrl =
          "jdbc:postgresql://" + place + (options.isEmpty() ? "" : "?" + String.join("&", options));
      if (user.isEmpty()) {
        return new Parsed.Refused<>("names no user");
      }
      if (!place.matches("[^/]+/[^/]+") || !driverTakes(jdbcUrl)) {
        return new Parsed.Refused<>("must name a host and a database: //host:port/name");
      }
      return new Parsed.Accepted<>(new DatabaseLogin(jdbcUrl, user, new Secret(password)));
    }

    private static boolean driverTakes(String jdbcUrl) {
      try {
        return DriverManager.getDriver(jdbcUrl).acceptsURL(jdbcUrl);
      } catch (SQLException e) {
        return false;
      }
    }

    // A plus sign is itself in an address; only the form encoding of the decoder reads it as a
    // blank.
    private static String decode(String text) {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
