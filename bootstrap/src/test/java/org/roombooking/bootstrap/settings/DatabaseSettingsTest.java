package org.roombooking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.bootstrap.settings.SettingProblems.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A database of the operator's own: where it is, who logs in, and what it needs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatabaseSettingsTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String URL = "postgresql://clerk:pa55word@db.example:5432/hotel";

  @Test
  void the_signing_secret_must_be_given() {
    assertThat(problems(Map.of("DATABASE_URL", URL)))
        .containsExactly(
            "JWT_SECRET must be set together with DATABASE_URL, to the same at least 32 bytes in"
                + " every process");
  }

  @Test
  void a_secret_that_is_too_short_is_reported_once() {
    assertThat(problems(Map.of("DATABASE_URL", URL, "JWT_SECRET", "short"))).hasSize(1);
  }

  static Stream<List<String>> goodAddresses() {
    return Stream.of(
        List.of(URL, "jdbc:postgresql://db.example:5432/hotel", "clerk", "pa55word"),
        List.of("postgres://clerk@db/hotel", "jdbc:postgresql://db/hotel", "clerk", ""),
        List.of(
            "jdbc:postgresql://db/hotel?user=clerk&ssl=true&password=p%26w",
            "jdbc:postgresql://db/hotel?ssl=true", "clerk", "p&w"),
        List.of(
            "postgresql://cl%40rk:p%3Aa%2Fs%40s+w@[::1]:5433/hotel",
            "jdbc:postgresql://[::1]:5433/hotel", "cl@rk", "p:a/s@s+w"),
        List.of(
            "postgresql://clerk:p@ss@a:5432,b:5433/hotel?targetServerType=primary",
            "jdbc:postgresql://a:5432,b:5433/hotel?targetServerType=primary",
            "clerk",
            "p@ss"));
  }

  @ParameterizedTest
  @MethodSource("goodAddresses")
  void the_credentials_are_taken_out_of_the_address(List<String> example) {
    assertThat(DatabaseLogin.parse(example.get(0)))
        .isEqualTo(
            new Parsed.Accepted<>(
                new DatabaseLogin(example.get(1), example.get(2), new Secret(example.get(3)))));
  }

  @ParameterizedTest
  @CsvSource({
    "mysql://clerk:pa55word@db/hotel",
    "clerk:pa55word@db/hotel",
    "postgresql://:pa55word@db/hotel",
    "postgresql://db/hotel?password=pa55word",
    "postgresql://clerk:pa55word@db",
    "postgresql://clerk:pa55word@/hotel",
    "postgresql://clerk:pa55word@db:port/hotel",
    "postgresql://clerk:pa55word%zz@db/hotel",
  })
  void an_address_that_cannot_work_is_refused_without_showing_its_password(String address) {
    var environment = Map.of("DATABASE_URL", address, "JWT_SECRET", SECRET);

    assertThat(problems(environment))
        .singleElement()
        .asString()
        .startsWith("DATABASE_URL ")
        .doesNotContain("pa55word");
    assertThat(Settings.list(environment).toString()).doesNotContain("pa55word");
  }

  @Test
  void the_password_of_a_client_key_is_masked_too() {
    var row = Settings.list(Map.of("DATABASE_URL", URL + "?sslPassword=k3y&ssl=true")).get(0);

    assertThat(row.value())
        .isEqualTo(
            "postgresql://clerk:********@db.example:5432/hotel?sslPassword=********&ssl=true");
  }

  @Test
  void more_connections_are_allowed_than_the_embedded_one_takes() {
    var environment = new HashMap<String, String>();
    environment.put("DATABASE_URL", URL);
    environment.put("JWT_SECRET", SECRET);
    environment.put("DATABASE_POOL_SIZE", "91");

    assertThat(problems(environment)).isEmpty();
  }
}
