package org.roombooking.storage.s3;

import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a store means by an error it answers with. */
final class Refusal {

  /** Ceph's, MinIO's, and MinIO's for the quota of one bucket. */
  private static final Set<String> FULL =
      Set.of("QuotaExceeded", "XMinioStorageFull", "XMinioAdminBucketQuotaExceeded");

  private static final int INSUFFICIENT_STORAGE = 507;

  private Refusal() {}

  static boolean saysFull(S3Exception e) {
    return e.statusCode() == INSUFFICIENT_STORAGE || FULL.contains(code(e));
  }

  /** The store's own name for it; empty if what answered is no such store. */
  static String code(S3Exception e) {
    return Optional.ofNullable(e.awsErrorDetails()).map(AwsErrorDetails::errorCode).orElse("");
  }

  static BucketState state(S3Exception e) {
    return switch (code(e)) {
      case "NoSuchBucket" -> new BucketState.Missing();
      case "InvalidAccessKeyId", "SignatureDoesNotMatch" -> new BucketState.WrongKeys();
      case "AccessDenied" -> new BucketState.Forbidden();
      case "RequestTimeTooSkewed" -> new BucketState.ClockWrong();
      case "AuthorizationHeaderMalformed", "PermanentRedirect", "TemporaryRedirect" ->
          new BucketState.ElsewhereOrWrongRegion();
      default -> new BucketState.Strange((e.statusCode() + " " + code(e)).strip());
    };
  }
}
