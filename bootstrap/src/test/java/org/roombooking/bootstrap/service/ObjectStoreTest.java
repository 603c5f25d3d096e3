package org.roombooking.bootstrap.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Secret;
import org.roombooking.bootstrap.settings.Settings.Images.Place;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectStoreTest {

  @ParameterizedTest
  @CsvSource({
    "404, NoSuchBucket, IMAGES_S3_BUCKET",
    "403, SignatureDoesNotMatch, IMAGES_S3_SECRET_KEY",
    "403, AccessDenied, s3:PutObject",
    "403, RequestTimeTooSkewed, clock",
    "400, AuthorizationHeaderMalformed, IMAGES_S3_REGION",
    "418, Teapot, answers 418 Teapot",
  })
  void a_bucket_that_cannot_be_used_stops_the_start_and_tells_what_to_do(
      int status, String code, String told) throws IOException {
    var store = refusing(status, "<Error><Code>%s</Code></Error>".formatted(code));
    var endpoint = URI.create("http://127.0.0.1:" + store.getAddress().getPort());
    try {
      assertThatThrownBy(() -> OpenFiles.in(bucket(endpoint)))
          .isInstanceOf(CannotStart.class)
          .hasMessageStartingWith("The bucket for images, hotel-images at " + endpoint)
          .hasMessageContaining(told)
          .hasMessageNotContaining("pa55w0rd");
    } finally {
      store.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:1, cannot be reached: Connection refused.",
    "http://store.invalid, cannot be reached: there is no host store.invalid."
  })
  void a_store_that_does_not_answer_stops_the_start(URI endpoint, String told) {
    assertThatThrownBy(() -> OpenFiles.in(bucket(endpoint)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(told)
        .hasMessageContaining("IMAGES_S3_ENDPOINT");
    assertThat(bucket(endpoint).toString()).doesNotContain("pa55w0rd");
  }

  private static Place.InBucket bucket(URI endpoint) {
    var secret = new Secret("pa55w0rd");
    return new Place.InBucket(endpoint, "us-east-1", "hotel-images", "desk", secret, true);
  }

  private static HttpServer refusing(int status, String answer) throws IOException {
    var store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var body = answer.getBytes(StandardCharsets.UTF_8);
    store.createContext(
        "/",
        request -> {
          try (request) {
            request.getRequestBody().readAllBytes();
            request.sendResponseHeaders(status, body.length);
            request.getResponseBody().write(body);
          }
        });
    store.start();
    return store;
  }
}
