package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.errors;
import static org.roombooking.http.ServerUnderTest.header;
import static org.roombooking.http.ServerUnderTest.json;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.page.Page;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.text.Format;

/** Lists are answered page by page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagedListTest {

  private static final Parameter<Optional<String>> GUEST =
      Parameter.optional("guest", Format.text(5));

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/numbers", Access.PUBLIC, PagedListTest::numbers).with(GUEST).paged());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Answer numbers(Request request) {
    var page = request.page();
    var items =
        IntStream.rangeClosed(1, 45).skip(page.offset()).limit(page.limit()).boxed().toList();
    return Answer.page(request, new Page<>(items, 45, page), n -> n * 10);
  }

  @Test
  void is_a_bare_array_of_the_first_twenty_with_count_and_links() {
    var response = server.get("/numbers");

    assertThat(json(response).size()).isEqualTo(20);
    assertThat(header(response, "X-Total-Count")).hasValue("45");
    assertThat(header(response, "Link"))
        .hasValue(
            "</numbers?page=1>; rel=\"first\", </numbers?page=2>; rel=\"next\","
                + " </numbers?page=3>; rel=\"last\"");
  }

  @Test
  void keeps_the_other_parameters_in_its_links() {
    var response = server.get("/numbers?guest=a%26b+c&limit=40&page=2");

    assertThat(response.body()).isEqualTo("[410,420,430,440,450]");
    assertThat(header(response, "Link"))
        .hasValue(
            "</numbers?guest=a%26b+c&limit=40&page=1>; rel=\"first\","
                + " </numbers?guest=a%26b+c&limit=40&page=1>; rel=\"prev\","
                + " </numbers?guest=a%26b+c&limit=40&page=2>; rel=\"last\"");
  }

  @Test
  void is_empty_past_its_end_and_links_back_to_its_last_page() {
    var response = server.get("/numbers?page=99");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("[]");
    assertThat(header(response, "Link"))
        .hasValue(
            "</numbers?page=1>; rel=\"first\", </numbers?page=3>; rel=\"prev\","
                + " </numbers?page=3>; rel=\"last\"");
  }

  @Test
  void can_be_read_to_its_end_by_following_the_links() {
    var read = new ArrayList<String>();
    var next = Optional.of("/numbers?limit=20");
    while (next.isPresent()) {
      var response = server.get(next.get());
      json(response).forEach(n -> read.add(n.asString()));
      next =
          header(response, "Link")
              .filter(link -> link.contains("rel=\"next\""))
              .map(link -> link.replaceAll(".*<([^>]*)>; rel=\"next\".*", "$1"));
    }

    assertThat(read)
        .isEqualTo(IntStream.rangeClosed(1, 45).mapToObj(n -> String.valueOf(n * 10)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page=0&limit=101|limit TOO_LARGE, page TOO_SMALL",
        "page=-1|page TOO_SMALL",
        "page=1000001|page TOO_LARGE",
        "page=99999999999999999999|page BAD_FORMAT",
        "page=1.0|page BAD_FORMAT",
        "page=%2B1|page BAD_FORMAT",
        "page=|page BAD_FORMAT",
        "page=٣|page BAD_FORMAT",
        "limit=0|limit TOO_SMALL",
      })
  void has_no_such_page(String query, String errors) {
    var response = server.get("/numbers?" + query.replace("٣", "%D9%A3"));

    assertThat(errors(response)).isEqualTo(errors);
    assertThat(response.statusCode()).isEqualTo(422);
  }

  @Test
  void has_a_hundred_items_on_a_page_at_most() {
    assertThat(server.get("/numbers?limit=100").statusCode()).isEqualTo(200);
  }
}
