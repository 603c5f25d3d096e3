package org.roombooking.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.route.Received;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FingerprintsTest {

  private final Fingerprints fingerprints = new Fingerprints(new byte[] {1});

  private static Received aRequest(
      String id, String method, String path, String query, String type, String body) {
    return new Received(
        id,
        method,
        path,
        query,
        Map.of(),
        "127.0.0.1",
        name -> name.equals("Content-Type") ? List.of(type) : List.of(),
        () -> body.getBytes(StandardCharsets.UTF_8));
  }

  private static Received aRequest(String id) {
    return aRequest(id, "POST", "/a", "b", "c", "d");
  }

  @Test
  void of_the_same_request_sent_again_are_the_same() {
    assertThat(fingerprints.of(aRequest("first"))).isEqualTo(fingerprints.of(aRequest("second")));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /a, b, c, d",
    "POST, /x, b, c, d",
    "POST, /a, x, c, d",
    "POST, /a, b, x, d",
    "POST, /a, b, c, x",
    "POST, /ab, '', c, d",
    "POST, /a, bc, '', d",
    "POST, /a, b, cd, ''",
  })
  void of_other_requests_differ(
      String method, String path, String query, String type, String body) {
    var other = aRequest("first", method, path, query, type, body);

    assertThat(fingerprints.of(other)).isNotEqualTo(fingerprints.of(aRequest("first")));
  }

  @Test
  void cannot_be_made_without_the_key() {
    var others = new Fingerprints(new byte[] {2});

    assertThat(others.of(aRequest("first"))).isNotEqualTo(fingerprints.of(aRequest("first")));
  }

  @Test
  void have_a_fixed_length_that_fits_its_column() {
    assertThat(fingerprints.of(aRequest("first"))).matches("[0-9a-f]{64}");
  }
}
