package org.roombooking.bootstrap.benchmark.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HttpConnectionTest {

  private static final String BY_LENGTH =
      "HTTP/1.1 201 Created\r\nX: y\r\ncontent-LENGTH:  14\r\n\r\n{\"id\":\"b1\"}xyz";

  private static final String IN_CHUNKS =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"id\r\nA\r\n\":\"b1\"}xyz\r\n0\r\n\r\n";

  @ParameterizedTest
  @ValueSource(strings = {BY_LENGTH, IN_CHUNKS})
  void reads_a_body_by_its_length_or_in_chunks_however_it_arrives(String answer)
      throws IOException {
    for (int piece = 1; piece <= answer.length(); piece++) {
      var read = new HttpAnswer(inPieces(answer, piece));
      read.read();

      assertThat(read.body()).as("in pieces of %d", piece).isEqualTo("{\"id\":\"b1\"}xyz");
      assertThat(read.text("id")).isEqualTo("b1");
      assertThat(read.isSuccess()).isTrue();
    }
  }

  @Test
  void reads_one_answer_after_the_other() throws IOException {
    var read =
        new HttpAnswer(
            new SequenceInputStream(
                new ByteArrayInputStream("HTTP/1.1 204 No Content\r\n\r\n".getBytes(UTF_8)),
                new ByteArrayInputStream(BY_LENGTH.getBytes(UTF_8))));

    read.read();
    assertThat(read.status()).isEqualTo(204);
    assertThat(read.body()).isEmpty();
    read.read();
    assertThat(read.status()).isEqualTo(201);
  }

  @Test
  void fails_where_an_answer_breaks_off() {
    var read = new HttpAnswer(inPieces(BY_LENGTH.substring(0, BY_LENGTH.length() - 1), 10));

    assertThatThrownBy(read::read).isInstanceOf(EOFException.class);
  }

  @Test
  void takes_no_refusal_for_an_answer() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var asked = CompletableFuture.supplyAsync(() -> refuse(server));
      var uri = URI.create("http://127.0.0.1:" + server.getLocalPort());
      try (var connection = HttpConnection.to(uri)) {
        var request = RequestTemplate.of("GET", "/rooms").bytes();

        assertThatThrownBy(() -> connection.done(request)).hasMessage("409 full");
        assertThat(asked.join()).isEqualTo("GET /rooms HTTP/1.1\r\nHost: localhost\r\n\r\n");
      }
    }
  }

  private static String refuse(ServerSocket server) {
    try (var socket = server.accept()) {
      var request = new byte[1_000];
      int length = socket.getInputStream().read(request);
      var answer = "HTTP/1.1 409 Conflict\r\nContent-Length: 4\r\n\r\nfull";
      socket.getOutputStream().write(answer.getBytes(UTF_8));
      return new String(request, 0, length, UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A stream gives no more than a piece at a time. */
  private static InputStream inPieces(String text, int length) {
    List<InputStream> pieces =
        IntStream.iterate(0, from -> from < text.length(), from -> from + length)
            .mapToObj(from -> text.substring(from, Math.min(from + length, text.length())))
            .<InputStream>map(piece -> new ByteArrayInputStream(piece.getBytes(UTF_8)))
            .toList();
    return new SequenceInputStream(Collections.enumeration(pieces));
  }
}
