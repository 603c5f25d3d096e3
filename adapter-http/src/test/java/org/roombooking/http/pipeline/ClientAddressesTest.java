package org.roombooking.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Route;

/** The client of these tests is a proxy at 127.0.0.1 that is trusted, as 10.0.0.7 is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientAddressesTest {

  private final ServerUnderTest server =
      ServerUnderTest.serving(
          Route.get("/from", Access.PUBLIC, request -> Answer.ok(request.clientAddress())));

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          203.0.113.9                            | 203.0.113.9
          198.51.100.1, 203.0.113.9              | 203.0.113.9
          198.51.100.1, 203.0.113.9, 10.0.0.7    | 203.0.113.9
          203.0.113.9, 2001:db8::7, 10.0.0.7     | 203.0.113.9
          203.0.113.9,2001:db8:0:0:0:0:0:7       | 203.0.113.9
          2001:db8::9                            | 2001:db8::9
          10.0.0.7                               | 127.0.0.1
          localhost                              | 127.0.0.1
          203.0.113.9, 999.1.1.1                 | 127.0.0.1
          203.0.113.9, unknown                   | 127.0.0.1
          """)
  void a_request_comes_from_whom_the_last_trusted_proxy_says(String forwarded, String client) {
    var request = server.request("/from").header("X-Forwarded-For", forwarded);

    assertThat(server.send(request).body()).isEqualTo("\"" + client + "\"");
  }

  @Test
  void headers_given_twice_are_read_in_their_order() {
    var request =
        server
            .request("/from")
            .header("X-Forwarded-For", "198.51.100.1")
            .header("X-Forwarded-For", "203.0.113.9");

    assertThat(server.send(request).body()).isEqualTo("\"203.0.113.9\"");
  }

  @Test
  void without_a_word_of_the_proxy_it_comes_from_the_proxy() {
    assertThat(server.get("/from").body()).isEqualTo("\"127.0.0.1\"");
  }
}
