package org.roombooking.bootstrap.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roombooking.bootstrap.settings.Settings.Access.SigningSecret;
import org.roombooking.bootstrap.settings.Settings.Database.Source;
import org.roombooking.bootstrap.settings.Settings.Http.Metrics;
import org.roombooking.bootstrap.settings.Settings.Images.Place;

/**
 * Reads all settings once and gathers every problem, so that an operator can mend them together.
 */
final class SettingsReader {

  /** The embedded server takes 100; the rest is for backups and for looking at it by hand. */
  private static final int LARGEST_EMBEDDED_POOL = 90;

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  Settings.Reading read() {
    var settings = settings();
    checkTogether(settings);
    return problems.isEmpty()
        ? new Settings.Reading.Complete(settings)
        : new Settings.Reading.Broken(problems);
  }

  private Settings settings() {
    var dataDirectory = value(Catalogue.DATA_DIR);
    return new Settings(
        dataDirectory,
        new Settings.Database(
            source(),
            value(Catalogue.DATABASE_POOL_SIZE),
            value(Catalogue.MIGRATE_AT_START),
            value(Catalogue.ALLOW_UNSAFE_DATABASE)),
        http(),
        access(dataDirectory),
        images(dataDirectory),
        value(Catalogue.HOLD_SWEEP_INTERVAL),
        Duration.ofDays(value(Catalogue.AUDIT_DAYS)),
        value(Catalogue.CITY_SEARCH_IN_MEMORY),
        new Settings.Log(value(Catalogue.LOG_FORMAT), value(Catalogue.LOG_LEVEL)));
  }

  private Source source() {
    return value(Catalogue.DATABASE_URL)
        .<Source>map(Source.External::new)
        .orElseGet(Source.Embedded::new);
  }

  private Settings.Http http() {
    return new Settings.Http(
        value(Catalogue.HTTP_HOST),
        value(Catalogue.HTTP_PORT),
        value(Catalogue.METRICS_PORT)
            .<Metrics>map(Metrics.OwnPort::new)
            .orElseGet(Metrics.BesideTheApi::new),
        value(Catalogue.REQUEST_BODY_LIMIT),
        value(Catalogue.REQUEST_TIMEOUT),
        value(Catalogue.MAX_CONNECTIONS),
        value(Catalogue.DRAIN_TIME),
        value(Catalogue.STOP_TIMEOUT),
        value(Catalogue.TRUSTED_PROXIES).orElseGet(Set::of));
  }

  private Settings.Access access(Path dataDirectory) {
    return new Settings.Access(
        signingSecret(dataDirectory),
        value(Catalogue.ACCESS_TOKEN_TTL),
        value(Catalogue.REFRESH_TOKEN_TTL),
        value(Catalogue.REGISTRATION_ENABLED),
        value(Catalogue.PASSWORD_HASH_PERMITS));
  }

  private Settings.Images images(Path dataDirectory) {
    return new Settings.Images(place(dataDirectory), value(Catalogue.IMAGE_DRAWING_PERMITS));
  }

  private Place place(Path dataDirectory) {
    var directory = value(Catalogue.IMAGES_DIR).orElseGet(() -> dataDirectory.resolve("images"));
    var endpoint = value(Catalogue.IMAGES_S3_ENDPOINT);
    var region = value(Catalogue.IMAGES_S3_REGION);
    var bucket = value(Catalogue.IMAGES_S3_BUCKET);
    var access = value(Catalogue.IMAGES_S3_ACCESS_KEY);
    var secret = value(Catalogue.IMAGES_S3_SECRET_KEY);
    boolean pathStyle = value(Catalogue.IMAGES_S3_PATH_STYLE);
    return endpoint.isPresent() && bucket.isPresent() && access.isPresent() && secret.isPresent()
        ? new Place.InBucket(
            endpoint.get(), region, bucket.get(), access.get(), secret.get(), pathStyle)
        : new Place.InDirectory(directory);
  }

  private SigningSecret signingSecret(Path dataDirectory) {
    return value(Catalogue.JWT_SECRET)
        .<SigningSecret>map(SigningSecret.Given::new)
        .orElseGet(
            () -> new SigningSecret.Generated(new SecretFile(dataDirectory.resolve("jwt-secret"))));
  }

  private <T> T value(Setting<T> setting) {
    return switch (setting.read(environment)) {
      case Parsed.Accepted<T>(T value) -> value;
      case Parsed.Refused<T>(String reason) -> {
        problems.add(problem(setting, reason));
        // Stands in until all settings are read; a broken reading never hands it out.
        yield setting.absent();
      }
    };
  }

  private String problem(Setting<?> setting, String reason) {
    var given = setting.shown(setting.text(environment));
    return "%s %s, but is %s".formatted(setting.name(), reason, given);
  }

  private void checkTogether(Settings settings) {
    checkPool(settings.database());
    checkSigningSecret();
    checkObjectStore();
    checkTokenLives(settings.access());
    checkPorts(settings.http());
  }

  private void checkPool(Settings.Database database) {
    if (database.source() instanceof Source.Embedded
        && database.poolSize() > LARGEST_EMBEDDED_POOL) {
      problems.add(
          "DATABASE_POOL_SIZE must be at most %s with the embedded database, but is %s"
              .formatted(LARGEST_EMBEDDED_POOL, database.poolSize()));
    }
  }

  // Each process would make a secret of its own and refuse the tokens of the others.
  private void checkSigningSecret() {
    if (isSet(Catalogue.DATABASE_URL) && !isSet(Catalogue.JWT_SECRET)) {
      problems.add(
          "JWT_SECRET must be set together with DATABASE_URL, to the same %s in every process"
              .formatted(Catalogue.JWT_SECRET.values()));
    }
  }

  // With some of them alone images would go to a directory, which nobody backs up.
  private void checkObjectStore() {
    var together =
        List.of(
            Catalogue.IMAGES_S3_ENDPOINT,
            Catalogue.IMAGES_S3_BUCKET,
            Catalogue.IMAGES_S3_ACCESS_KEY,
            Catalogue.IMAGES_S3_SECRET_KEY);
    var missing = together.stream().filter(setting -> !isSet(setting)).map(Setting::name).toList();
    if (!missing.isEmpty() && missing.size() < together.size()) {
      problems.add(
          "%s must be set too: an object store needs its endpoint, bucket, access key and secret key"
              .formatted(String.join(" and ", missing)));
    }
  }

  private void checkTokenLives(Settings.Access access) {
    if (access.refreshTokenTtl().compareTo(access.accessTokenTtl()) <= 0) {
      problems.add(
          "REFRESH_TOKEN_TTL must be longer than ACCESS_TOKEN_TTL (%s), but is %s"
              .formatted(access.accessTokenTtl(), access.refreshTokenTtl()));
    }
  }

  private void checkPorts(Settings.Http http) {
    if (http.metrics() instanceof Metrics.OwnPort(int port) && port != 0 && port == http.port()) {
      problems.add(
          "METRICS_PORT must differ from HTTP_PORT (%s); leave it out to serve both on one port"
              .formatted(port));
    }
  }

  private boolean isSet(Setting<?> setting) {
    return !setting.text(environment).isEmpty();
  }
}
