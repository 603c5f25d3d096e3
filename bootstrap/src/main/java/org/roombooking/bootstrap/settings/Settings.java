package org.roombooking.bootstrap.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the service is to run: every value checked, alone and together with the others. */
public record Settings(
    Path dataDirectory,
    Database database,
    Http http,
    Access access,
    Images images,
    Duration holdSweepInterval,
    Duration auditKept,
    boolean citySearchInMemory,
    Log log) {

  public record Database(Source source, int poolSize, boolean migrateAtStart, boolean allowUnsafe) {

    public sealed interface Source {

      /** A PostgreSQL of the service's own, in the data directory. */
      record Embedded() implements Source {}

      record External(DatabaseLogin login) implements Source {}
    }
  }

  public record Http(
      String host,
      int port,
      Metrics metrics,
      int bodyLimit,
      Duration requestTimeout,
      int maxConnections,
      Duration drainTime,
      Duration stopTimeout,
      Set<String> trustedProxies) {

    public Http {
      trustedProxies = Set.copyOf(trustedProxies);
    }

    public sealed interface Metrics {

      record BesideTheApi() implements Metrics {}

      record OwnPort(int port) implements Metrics {}
    }
  }

  public record Access(
      SigningSecret signingSecret,
      Duration accessTokenTtl,
      Duration refreshTokenTtl,
      boolean registrationEnabled,
      int passwordHashPermits) {

    public sealed interface SigningSecret {

      record Given(Secret secret) implements SigningSecret {}

      /** Made at the first start; good for as long as one machine alone serves. */
      record Generated(SecretFile file) implements SigningSecret {}
    }
  }

  /**
   * Where images are kept.
   *
   * @param drawingPermits how many are drawn anew at a time
   */
  public record Images(Place place, int drawingPermits) {

    public sealed interface Place {

      record InDirectory(Path directory) implements Place {}

      /** In an object store. */
      record InBucket(
          URI endpoint,
          String region,
          String bucket,
          String accessKey,
          Secret secretKey,
          boolean pathStyle)
          implements Place {}
    }
  }

  public record Log(LogFormat format, LogLevel level) {}

  /** What became of reading the environment. */
  public sealed interface Reading {

    record Complete(Settings settings) implements Reading {}

    /** Every problem found, one sentence each, with what to do about it; no secret in any. */
    record Broken(List<String> problems) implements Reading {

      public Broken {
        problems = List.copyOf(problems);
      }
    }
  }

  public static Reading read(Map<String, String> environment) {
    return new SettingsReader(environment).read();
  }

  /** Every setting with its value in force, whether or not it is a good one. */
  public static List<SettingRow> list(Map<String, String> environment) {
    return Catalogue.ALL.stream().map(setting -> setting.row(environment)).toList();
  }
}
