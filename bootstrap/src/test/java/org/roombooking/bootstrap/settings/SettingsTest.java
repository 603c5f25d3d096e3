package org.roombooking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.bootstrap.settings.SettingProblems.problems;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.bootstrap.settings.Settings.Access.SigningSecret;
import org.roombooking.bootstrap.settings.Settings.Database.Source;
import org.roombooking.bootstrap.settings.Settings.Http.Metrics;
import org.roombooking.bootstrap.settings.Settings.Images.Place;
import org.roombooking.bootstrap.settings.Settings.Reading;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String URL = "postgresql://clerk:pa55word@db.example:5432/hotel";

  @Nested
  class with_an_empty_environment {

    @Test
    void every_setting_has_its_default() {
      var data = Path.of(".room-booking").toAbsolutePath();

      assertThat(Settings.read(Map.of()))
          .isEqualTo(
              new Reading.Complete(
                  new Settings(
                      data,
                      new Settings.Database(new Source.Embedded(), 16, true, false),
                      new Settings.Http(
                          "127.0.0.1",
                          8080,
                          new Metrics.BesideTheApi(),
                          65_536,
                          Duration.ofSeconds(20),
                          4096,
                          Duration.ZERO,
                          Duration.ofSeconds(10),
                          Set.of()),
                      new Settings.Access(
                          new SigningSecret.Generated(new SecretFile(data.resolve("jwt-secret"))),
                          Duration.ofDays(7),
                          Duration.ofDays(60),
                          true,
                          2),
                      new Settings.Images(new Place.InDirectory(data.resolve("images")), 1),
                      Duration.ofSeconds(10),
                      Duration.ofDays(730),
                      true,
                      new Settings.Log(LogFormat.TEXT, LogLevel.INFO))));
    }

    @Test
    void the_list_shows_where_each_value_came_from() {
      assertThat(Settings.list(Map.of())).extracting(SettingRow::source).containsOnly("default");
    }
  }

  @Nested
  class with_everything_set {

    private final Map<String, String> environment =
        Map.ofEntries(
            Map.entry("DATABASE_URL", URL + "?sslmode=require"),
            Map.entry("DATABASE_POOL_SIZE", "200"),
            Map.entry("DATA_DIR", "/srv/rooms"),
            Map.entry("MIGRATE_AT_START", "false"),
            Map.entry("ALLOW_UNSAFE_DATABASE", "TRUE"),
            Map.entry("HTTP_HOST", "0.0.0.0"),
            Map.entry("HTTP_PORT", "80"),
            Map.entry("METRICS_PORT", "9090"),
            Map.entry("REQUEST_BODY_LIMIT", "1mb"),
            Map.entry("REQUEST_TIMEOUT", "PT1M"),
            Map.entry("MAX_CONNECTIONS", "50"),
            Map.entry("TRUSTED_PROXIES", "10.0.0.1, 2001:db8::1"),
            Map.entry("DRAIN_TIME", "PT5S"),
            Map.entry("STOP_TIMEOUT", "PT0S"),
            Map.entry("JWT_SECRET", SECRET),
            Map.entry("ACCESS_TOKEN_TTL", "PT15M"),
            Map.entry("REFRESH_TOKEN_TTL", "P30D"),
            Map.entry("REGISTRATION_ENABLED", "false"),
            Map.entry("PASSWORD_HASH_PERMITS", "4"),
            Map.entry("IMAGES_DIR", "/srv/images"),
            Map.entry("IMAGES_S3_ENDPOINT", "https://store.example:9000"),
            Map.entry("IMAGES_S3_REGION", "eu-central-1"),
            Map.entry("IMAGES_S3_BUCKET", "hotel-images"),
            Map.entry("IMAGES_S3_ACCESS_KEY", "desk"),
            Map.entry("IMAGES_S3_SECRET_KEY", "pa55w0rd"),
            Map.entry("IMAGES_S3_PATH_STYLE", "false"),
            Map.entry("IMAGE_DRAWING_PERMITS", "3"),
            Map.entry("HOLD_SWEEP_INTERVAL", "PT1M"),
            Map.entry("AUDIT_DAYS", "90"),
            Map.entry("CITY_SEARCH_IN_MEMORY", "false"),
            Map.entry("LOG_FORMAT", "json"),
            Map.entry("LOG_LEVEL", "Debug"));

    @Test
    void every_value_is_taken() {
      assertThat(Settings.read(environment))
          .isEqualTo(
              new Reading.Complete(
                  new Settings(
                      Path.of("/srv/rooms"),
                      new Settings.Database(
                          new Source.External(
                              new DatabaseLogin(
                                  "jdbc:postgresql://db.example:5432/hotel?sslmode=require",
                                  "clerk",
                                  new Secret("pa55word"))),
                          200,
                          false,
                          true),
                      new Settings.Http(
                          "0.0.0.0",
                          80,
                          new Metrics.OwnPort(9090),
                          1_048_576,
                          Duration.ofMinutes(1),
                          50,
                          Duration.ofSeconds(5),
                          Duration.ZERO,
                          Set.of("10.0.0.1", "2001:db8::1")),
                      new Settings.Access(
                          new SigningSecret.Given(new Secret(SECRET)),
                          Duration.ofMinutes(15),
                          Duration.ofDays(30),
                          false,
                          4),
                      new Settings.Images(
                          new Place.InBucket(
                              URI.create("https://store.example:9000"),
                              "eu-central-1",
                              "hotel-images",
                              "desk",
                              new Secret("pa55w0rd"),
                              false),
                          3),
                      Duration.ofMinutes(1),
                      Duration.ofDays(90),
                      false,
                      new Settings.Log(LogFormat.JSON, LogLevel.DEBUG))));
    }

    @Test
    void the_test_above_leaves_no_setting_out() {
      assertThat(Settings.list(environment))
          .extracting(SettingRow::source)
          .containsOnly("environment");
    }

    @Test
    void no_rendering_shows_a_secret() {
      var renderings = Settings.read(environment) + " " + Settings.list(environment);

      assertThat(renderings)
          .doesNotContain("pa55word", "pa55w0rd", SECRET)
          .contains("postgresql://clerk:********@db.example:5432/hotel?sslmode=require");
    }
  }

  @Test
  void an_empty_value_counts_as_not_set() {
    assertThat(Settings.read(Map.of("HTTP_PORT", "", "JWT_SECRET", "  ")))
        .isEqualTo(Settings.read(Map.of()));
  }

  @Test
  void what_belongs_to_others_is_no_business_of_ours() {
    assertThat(Settings.read(Map.of("PATH", "/bin", "PORT", "x", "HTTP_PROXY", "x")))
        .isEqualTo(Settings.read(Map.of()));
  }

  @Test
  void all_problems_are_reported_together() {
    var environment =
        Map.of("HTTP_PORT", "eighty", "LOG_LEVEL", "loud", "JWT_SECRET", "short", "LOG_FORMAT", "");

    assertThat(Settings.read(environment))
        .isEqualTo(
            new Reading.Broken(
                List.of(
                    "HTTP_PORT must be a whole number from 0 to 65535, but is eighty",
                    "JWT_SECRET must have at least 32 bytes, but is ********",
                    "LOG_LEVEL must be one of error, warn, info, debug, trace, but is loud")));
  }

  @ParameterizedTest
  @CsvSource({
    "DATABASE_POOL_SIZE, 1, 2",
    "DATABASE_POOL_SIZE, 91, 90",
    "HTTP_PORT, 65536, 65535",
    "HTTP_PORT, -1, 0",
    "HTTP_PORT, 8080.0, 8080",
    "METRICS_PORT, 8080, 8081",
    "HTTP_HOST, http://localhost, localhost",
    "HTTP_HOST, two words, ::1",
    "REQUEST_BODY_LIMIT, 1023, 1024",
    "REQUEST_BODY_LIMIT, 16385KB, 16MB",
    "REQUEST_BODY_LIMIT, 1GB, 1MB",
    "REQUEST_BODY_LIMIT, 999999999MB, 10MB",
    "REQUEST_TIMEOUT, PT0.999S, PT1S",
    "REQUEST_TIMEOUT, PT10M0.001S, PT10M",
    "REQUEST_TIMEOUT, 30s, PT30S",
    "TRUSTED_PROXIES, proxy.example, 10.0.0.1",
    "TRUSTED_PROXIES, 10.0.0.256, 10.0.0.255",
    "MAX_CONNECTIONS, 9, 10",
    "MAX_CONNECTIONS, 100001, 100000",
    "DRAIN_TIME, PT5M1S, PT5M",
    "STOP_TIMEOUT, -PT1S, PT0S",
    "JWT_SECRET, 0123456789abcdef0123456789abcde, 0123456789abcdef0123456789abcdef",
    "ACCESS_TOKEN_TTL, PT59S, PT1M",
    "ACCESS_TOKEN_TTL, P31D, P30D",
    "REFRESH_TOKEN_TTL, P7D, P7DT1S",
    "REFRESH_TOKEN_TTL, P367D, P366D",
    "REGISTRATION_ENABLED, yes, true",
    "MIGRATE_AT_START, 0, false",
    "ALLOW_UNSAFE_DATABASE, on, TRUE",
    "PASSWORD_HASH_PERMITS, 0, 1",
    "PASSWORD_HASH_PERMITS, 65, 64",
    "IMAGES_S3_REGION, two words, eu-central-1",
    "IMAGES_S3_PATH_STYLE, 1, false",
    "AUDIT_DAYS, 0, 1",
    "AUDIT_DAYS, 36501, 36500",
    "HOLD_SWEEP_INTERVAL, PT0S, PT1S",
    "HOLD_SWEEP_INTERVAL, PT1H1S, PT1H",
    "LOG_FORMAT, xml, JSON",
    "LOG_LEVEL, all, trace"
  })
  void of_two_neighbours_one_is_refused_by_name_and_one_taken(
      String name, String refused, String taken) {
    assertThat(problems(Map.of(name, refused))).singleElement().asString().startsWith(name);
    assertThat(problems(Map.of(name, taken))).isEmpty();
  }

  @Test
  void a_path_that_cannot_be_one_is_refused() {
    assertThat(problems(Map.of("DATA_DIR", "a\0b"))).hasSize(1);
  }
}
