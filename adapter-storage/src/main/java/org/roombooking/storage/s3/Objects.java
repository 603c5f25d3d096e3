package org.roombooking.storage.s3;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.roombooking.application.property.image.FilesUnavailable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The objects of one bucket. Whatever fails is told as {@link FilesUnavailable}. */
final class Objects {

  private final S3Client client;
  private final String bucket;
  private final int page;

  /** Lists up to {@code page} objects with one request. */
  Objects(S3Client client, String bucket, int page) {
    this.client = client;
    this.bucket = bucket;
    this.page = page;
  }

  /** Puts an object in place of any of that key, whole or not at all; false if there is no room. */
  boolean put(String key, String type, byte[] bytes) {
    return attempt(
        "put " + key,
        () -> {
          try {
            client.putObject(
                request -> request.bucket(bucket).key(key).contentType(type).contentMD5(md5(bytes)),
                RequestBody.fromBytes(bytes));
            return true;
          } catch (S3Exception e) {
            if (Refusal.saysFull(e)) {
              return false;
            }
            throw e;
          }
        });
  }

  Optional<byte[]> get(String key) {
    return attempt(
        "get " + key,
        () -> {
          try {
            var answer =
                client.getObject(
                    request -> request.bucket(bucket).key(key),
                    ResponseTransformer.<GetObjectResponse>toBytes());
            return Optional.of(answer.asByteArrayUnsafe());
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  void remove(String key) {
    attempt("remove " + key, () -> client.deleteObject(request -> request.bucket(bucket).key(key)));
  }

  List<StoredObject> startingWith(String prefix) {
    return attempt(
        "list " + prefix,
        () ->
            client
                .listObjectsV2Paginator(
                    request -> request.bucket(bucket).prefix(prefix).maxKeys(page))
                .contents()
                .stream()
                .map(StoredObject::of)
                .toList());
  }

  /** What comes before the first slash of the keys. */
  List<String> folders() {
    return attempt(
        "list folders",
        () ->
            client
                .listObjectsV2Paginator(
                    request -> request.bucket(bucket).delimiter("/").maxKeys(page))
                .commonPrefixes()
                .stream()
                .map(CommonPrefix::prefix)
                .map(prefix -> prefix.substring(0, prefix.length() - 1))
                .toList());
  }

  private <T> T attempt(String what, Supplier<T> work) {
    try {
      return work.get();
    } catch (SdkException e) {
      throw new FilesUnavailable("Bucket %s: cannot %s".formatted(bucket, what), e);
    }
  }

  private static String md5(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("MD5").digest(bytes);
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
