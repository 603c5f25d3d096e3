package org.roombooking.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.property.image.ImageFilesContract.FULL;
import static org.roombooking.application.property.image.ImageFilesContract.HOTEL;
import static org.roombooking.application.property.image.ImageFilesContract.IMAGE;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.application.property.image.FilesUnavailable;
import org.roombooking.application.property.image.ImageBytes;

/** Stores that are full, away, or in no mood. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class S3RefusalTest {

  private static final ImageBytes BYTES = ImageBytes.of(new byte[] {1, 2, 3});
  private static final Patience SHORT =
      new Patience(
          Duration.ofSeconds(1),
          Duration.ofMillis(300),
          Duration.ofMillis(600),
          Duration.ofSeconds(3),
          2);

  private static S3ImageFiles files(Bucket bucket) {
    return new S3ImageFiles(bucket, SHORT, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "507, XMinioStorageFull",
    "507, InsufficientStorage",
    "403, QuotaExceeded",
    "400, XMinioAdminBucketQuotaExceeded"
  })
  void a_full_store_is_told_as_a_full_disk_is(int status, String code) {
    try (var store = ScriptedStore.refusing(status, code);
        var files = files(store.bucket())) {
      assertThat(files.store(FULL, BYTES)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"403, AccessDenied, 1", "404, NoSuchBucket, 1", "503, SlowDown, 2"})
  void a_store_that_refuses_is_not_available_and_asked_again_if_that_may_help(
      int status, String code, int requests) {
    try (var store = ScriptedStore.refusing(status, code);
        var files = files(store.bucket())) {
      assertThatThrownBy(() -> files.store(FULL, BYTES)).isInstanceOf(FilesUnavailable.class);
      assertThat(store.requests()).isEqualTo(requests);

      assertThatThrownBy(() -> files.find(FULL)).isInstanceOf(FilesUnavailable.class);
      assertThatThrownBy(() -> files.remove(HOTEL, IMAGE)).isInstanceOf(FilesUnavailable.class);
      assertThatThrownBy(() -> files.storedBefore(HOTEL, Instant.MAX))
          .isInstanceOf(FilesUnavailable.class);
    }
  }

  @Test
  void a_store_that_says_nothing_is_given_up() {
    var never = new CountDownLatch(1);
    try (var store = ScriptedStore.of(request -> never.await());
        var files = files(store.bucket())) {
      assertThatThrownBy(() -> files.find(FULL)).isInstanceOf(FilesUnavailable.class);
      assertThat(store.requests()).isEqualTo(2);
    }
  }

  @Test
  void a_store_that_gives_a_byte_now_and_then_is_given_up() {
    var never = new CountDownLatch(1);
    try (var store =
            ScriptedStore.of(request -> {
              request.sendResponseHeaders(200, 1_000);
              do {
                request.getResponseBody().write(1);
                request.getResponseBody().flush();
              } while (!never.await(50, TimeUnit.MILLISECONDS));
            });
        var files = files(store.bucket())) {
      assertThatThrownBy(() -> files.find(FULL)).isInstanceOf(FilesUnavailable.class);
    }
  }

  @Test
  void a_file_that_breaks_off_is_no_file() {
    try (var store =
            ScriptedStore.of(request -> {
              request.sendResponseHeaders(200, 1_000);
              request.getResponseBody().write(new byte[500]);
              request.getResponseBody().flush();
            });
        var files = files(store.bucket())) {
      assertThatThrownBy(() -> files.find(FULL)).isInstanceOf(FilesUnavailable.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "403, AccessDenied, Forbidden[]",
    "403, RequestTimeTooSkewed, ClockWrong[]",
    "400, AuthorizationHeaderMalformed, ElsewhereOrWrongRegion[]",
    "301, PermanentRedirect, ElsewhereOrWrongRegion[]",
    "418, Teapot, Strange[answer=418 Teapot]"
  })
  void a_check_tells_what_is_wrong(int status, String code, String state) {
    try (var store = ScriptedStore.refusing(status, code);
        var files = files(store.bucket())) {
      assertThat(files.check()).hasToString(state);
    }
  }

  @Test
  void a_check_finds_what_is_no_object_store() {
    try (var store = ScriptedStore.of(request -> request.sendResponseHeaders(404, -1));
        var files = files(store.bucket())) {
      assertThat(files.check()).isEqualTo(new BucketState.Strange("404"));
    }
  }

  @Test
  void a_check_finds_that_nobody_answers() throws Exception {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    var nobody = URI.create("http://127.0.0.1:" + port);
    try (var files = files(new Bucket(nobody, "us-east-1", "images", S3Server.KEYS, true))) {
      assertThat(files.check()).isEqualTo(new BucketState.Unreachable("Connection refused"));
    }
  }

  @Test
  void no_rendering_shows_the_secret_key() {
    var bucket = new Bucket(URI.create("http://store"), "eu", "images", S3Server.KEYS, true);

    assertThat(bucket.toString()).contains("desk").doesNotContain(S3Server.KEYS.secret());
  }
}
