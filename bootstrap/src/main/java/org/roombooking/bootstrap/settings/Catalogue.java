package org.roombooking.bootstrap.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every setting there is. */
final class Catalogue {

  /** HMAC with SHA-256 is as strong as its key up to this length (RFC 7518, 3.2). */
  private static final int LEAST_SECRET_BYTES = 32;

  private static final Kind<Boolean> YES_NO = new Kind.YesNo();
  private static final Kind<Integer> PORT = new Kind.WholeNumber(0, 65_535);

  static final Setting<Optional<DatabaseLogin>> DATABASE_URL =
      Setting.optional(
              "DATABASE_URL",
              "The PostgreSQL (15 or newer) that keeps the data.",
              new Kind.Database(),
              "an embedded PostgreSQL under DATA_DIR")
          .masked(DatabaseLogin::mask);
  static final Setting<Integer> DATABASE_POOL_SIZE =
      Setting.of(
          "DATABASE_POOL_SIZE",
          "How many connections this process keeps to the database.",
          new Kind.WholeNumber(2, 500),
          "16");
  static final Setting<Path> DATA_DIR =
      Setting.of(
          "DATA_DIR",
          "Where this machine's data lie: the embedded database and generated secrets; a relative"
              + " path counts from where the service is started.",
          new Kind.Directory(),
          ".room-booking");
  static final Setting<Boolean> MIGRATE_AT_START =
      Setting.of(
          "MIGRATE_AT_START",
          "Whether serve brings the database's schema up to date; if not, run migrate before it.",
          YES_NO,
          "true");
  static final Setting<Boolean> ALLOW_UNSAFE_DATABASE =
      Setting.of(
          "ALLOW_UNSAFE_DATABASE",
          "Whether to run on a database that can lose acknowledged bookings in a crash.",
          YES_NO,
          "false");
  static final Setting<String> HTTP_HOST =
      Setting.of("HTTP_HOST", "The address to listen on.", new Kind.HostName(), "127.0.0.1");
  static final Setting<Integer> HTTP_PORT =
      Setting.of("HTTP_PORT", "The port of the API; 0 takes any free one.", PORT, "8080");
  static final Setting<Optional<Integer>> METRICS_PORT =
      Setting.optional(
          "METRICS_PORT",
          "A port of its own for /metrics, so that the API's port need not show it.",
          PORT,
          "the same as HTTP_PORT");
  static final Setting<Integer> REQUEST_BODY_LIMIT =
      Setting.of(
          "REQUEST_BODY_LIMIT",
          "The largest request body taken.",
          new Kind.Size(1024, 16 * 1024 * 1024),
          "64KB");
  static final Setting<Optional<Set<String>>> TRUSTED_PROXIES =
      Setting.optional(
          "TRUSTED_PROXIES",
          "The proxies whose X-Forwarded-For is believed when failed log-ins are counted by address.",
          new Kind.Addresses(),
          "none");

  static final Setting<Duration> REQUEST_TIMEOUT =
      Setting.of(
          "REQUEST_TIMEOUT",
          "How long a client may take to send the body of a request.",
          new Kind.Time(Duration.ofSeconds(1), Duration.ofMinutes(10)),
          "PT20S");
  static final Setting<Integer> MAX_CONNECTIONS =
      Setting.of(
          "MAX_CONNECTIONS",
          "How many client connections are open at a time.",
          new Kind.WholeNumber(10, 100_000),
          "4096");
  static final Setting<Duration> DRAIN_TIME =
      Setting.of(
          "DRAIN_TIME",
          "How long a stopping service still takes requests, for a load balancer to see"
              + " /health/ready fail.",
          new Kind.Time(Duration.ZERO, Duration.ofMinutes(5)),
          "PT0S");
  static final Setting<Duration> STOP_TIMEOUT =
      Setting.of(
          "STOP_TIMEOUT",
          "How long a stopping service waits for the requests in flight.",
          new Kind.Time(Duration.ZERO, Duration.ofMinutes(10)),
          "PT10S");
  static final Setting<Optional<Secret>> JWT_SECRET =
      Setting.optional(
              "JWT_SECRET",
              "Signs access tokens; processes that share a database share it. Needed with"
                  + " DATABASE_URL.",
              new Kind.LongSecret(LEAST_SECRET_BYTES),
              "generated once into DATA_DIR")
          .masked(text -> Secret.MASK);
  static final Setting<Duration> ACCESS_TOKEN_TTL =
      Setting.of(
          "ACCESS_TOKEN_TTL",
          "How long an access token is good for.",
          new Kind.Time(Duration.ofMinutes(1), Duration.ofDays(30)),
          "P7D");
  static final Setting<Duration> REFRESH_TOKEN_TTL =
      Setting.of(
          "REFRESH_TOKEN_TTL",
          "How long a refresh token is good for.",
          new Kind.Time(Duration.ofMinutes(2), Duration.ofDays(366)),
          "P60D");
  static final Setting<Boolean> REGISTRATION_ENABLED =
      Setting.of("REGISTRATION_ENABLED", "Whether anybody may register as a user.", YES_NO, "true");
  static final Setting<Integer> PASSWORD_HASH_PERMITS =
      Setting.of(
          "PASSWORD_HASH_PERMITS",
          "How many passwords are hashed at a time; each takes a core for a while.",
          new Kind.WholeNumber(1, 64),
          "2");
  static final Setting<Optional<Path>> IMAGES_DIR =
      Setting.optional(
          "IMAGES_DIR",
          "Where the files of images lie; processes that share a database share it.",
          new Kind.Directory(),
          "images under DATA_DIR");
  static final Setting<Optional<URI>> IMAGES_S3_ENDPOINT =
      Setting.optional(
          "IMAGES_S3_ENDPOINT",
          "The object store that keeps the files of images instead of IMAGES_DIR.",
          new Kind.Endpoint(),
          "none; images lie in IMAGES_DIR");
  static final Setting<String> IMAGES_S3_REGION =
      Setting.of(
          "IMAGES_S3_REGION",
          "The region that requests to the object store are signed for.",
          new Kind.Matching("[A-Za-z0-9-]{1,64}", "the name of a region"),
          "us-east-1");
  static final Setting<Optional<String>> IMAGES_S3_BUCKET =
      Setting.optional(
          "IMAGES_S3_BUCKET",
          "The bucket for images and nothing else; made by you.",
          new Kind.Matching(
              "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "the name of a bucket: 3 to 63 of a-z 0-9 . -"),
          "needed with IMAGES_S3_ENDPOINT");
  static final Setting<Optional<String>> IMAGES_S3_ACCESS_KEY =
      Setting.optional(
          "IMAGES_S3_ACCESS_KEY",
          "Whose key may list, read, write and remove in the bucket.",
          new Kind.Matching("[\\x21-\\x7e]{1,256}", "the id of an access key"),
          "needed with IMAGES_S3_ENDPOINT");
  static final Setting<Optional<Secret>> IMAGES_S3_SECRET_KEY =
      Setting.optional(
              "IMAGES_S3_SECRET_KEY",
              "The secret that belongs to the access key.",
              new Kind.LongSecret(1),
              "needed with IMAGES_S3_ENDPOINT")
          .masked(text -> Secret.MASK);
  static final Setting<Boolean> IMAGES_S3_PATH_STYLE =
      Setting.of(
          "IMAGES_S3_PATH_STYLE",
          "Whether the bucket's name is part of the path, as most stores want it, rather than of"
              + " the host.",
          YES_NO,
          "true");
  static final Setting<Integer> IMAGE_DRAWING_PERMITS =
      Setting.of(
          "IMAGE_DRAWING_PERMITS",
          "How many images are drawn anew at a time; each takes a core and up to 150 MB for a"
              + " while.",
          new Kind.WholeNumber(1, 64),
          "1");
  static final Setting<Duration> HOLD_SWEEP_INTERVAL =
      Setting.of(
          "HOLD_SWEEP_INTERVAL",
          "How often bookings whose hold ran out are marked expired.",
          new Kind.Time(Duration.ofSeconds(1), Duration.ofHours(1)),
          "PT10S");
  static final Setting<Integer> AUDIT_DAYS =
      Setting.of(
          "AUDIT_DAYS",
          "For how many days it is kept who changed what of hotels and accounts; what happened to a"
              + " booking is kept as long as the booking.",
          new Kind.WholeNumber(1, 36_500),
          "730");
  static final Setting<Boolean> CITY_SEARCH_IN_MEMORY =
      Setting.of(
          "CITY_SEARCH_IN_MEMORY",
          "Whether this process keeps a copy of what hotels sell, up to 200 MB, and answers"
              + " searches in hotels and cities from it.",
          YES_NO,
          "true");
  static final Setting<LogFormat> LOG_FORMAT =
      Setting.of(
          "LOG_FORMAT", "How log lines are written.", new Kind.OneOf<>(LogFormat.class), "text");
  static final Setting<LogLevel> LOG_LEVEL =
      Setting.of(
          "LOG_LEVEL",
          "How much this service logs; libraries log warnings only.",
          new Kind.OneOf<>(LogLevel.class),
          "info");

  static final List<Setting<?>> ALL =
      List.of(
          DATABASE_URL,
          DATABASE_POOL_SIZE,
          DATA_DIR,
          MIGRATE_AT_START,
          ALLOW_UNSAFE_DATABASE,
          HTTP_HOST,
          HTTP_PORT,
          METRICS_PORT,
          REQUEST_BODY_LIMIT,
          TRUSTED_PROXIES,
          REQUEST_TIMEOUT,
          MAX_CONNECTIONS,
          DRAIN_TIME,
          STOP_TIMEOUT,
          JWT_SECRET,
          ACCESS_TOKEN_TTL,
          REFRESH_TOKEN_TTL,
          REGISTRATION_ENABLED,
          PASSWORD_HASH_PERMITS,
          IMAGES_DIR,
          IMAGES_S3_ENDPOINT,
          IMAGES_S3_REGION,
          IMAGES_S3_BUCKET,
          IMAGES_S3_ACCESS_KEY,
          IMAGES_S3_SECRET_KEY,
          IMAGES_S3_PATH_STYLE,
          IMAGE_DRAWING_PERMITS,
          HOLD_SWEEP_INTERVAL,
          AUDIT_DAYS,
          CITY_SEARCH_IN_MEMORY,
          LOG_FORMAT,
          LOG_LEVEL);

  private Catalogue() {}
}
