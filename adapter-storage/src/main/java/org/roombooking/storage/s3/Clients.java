package org.roombooking.storage.s3;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.utils.StringInputStream;

/** Clients that take nothing from files and variables meant for other programs. */
final class Clients {

  private Clients() {}

  static S3Client of(Bucket bucket, Patience patience) {
    var keys = AwsBasicCredentials.create(bucket.keys().access(), bucket.keys().secret());
    return S3Client.builder()
        .endpointOverride(bucket.endpoint())
        .region(Region.of(bucket.region()))
        .credentialsProvider(StaticCredentialsProvider.create(keys))
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(patience.connecting())
                .socketTimeout(patience.silence()))
        .overrideConfiguration(limits(patience))
        .serviceConfiguration(understoodByAll(bucket.pathStyle()))
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .build();
  }

  // Stores other than Amazon's know neither uploads in signed pieces nor its newer checksums. What
  // is sent carries an MD5, which all of them check.
  private static S3Configuration understoodByAll(boolean pathStyle) {
    return S3Configuration.builder()
        .pathStyleAccessEnabled(pathStyle)
        .chunkedEncodingEnabled(false)
        .expectContinueEnabled(false)
        .build();
  }

  private static ClientOverrideConfiguration limits(Patience patience) {
    return ClientOverrideConfiguration.builder()
        .apiCallAttemptTimeout(patience.attempt())
        .apiCallTimeout(patience.call())
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(patience.attempts())
                .build())
        .defaultProfileFile(noProfiles())
        .build();
  }

  private static ProfileFile noProfiles() {
    return ProfileFile.builder()
        .content(new StringInputStream(""))
        .type(ProfileFile.Type.CONFIGURATION)
        .build();
  }
}
