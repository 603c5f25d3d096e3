package org.roombooking.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Route;

/** The description of the API and its page, as a browser without internet gets them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentTest {

  private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server = ServerUnderTest.serving(new DocumentRoutes().routes().toArray(Route[]::new));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void the_description_is_openapi_3_1() {
    var response = server.get("/openapi.json");

    assertThat(header(response, "Content-Type")).isEqualTo("application/json");
    assertThat(ServerUnderTest.json(response).path("openapi").asString()).isEqualTo("3.1.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi.json", "/docs", "/docs/swagger-ui.css"})
  void is_sent_once_to_who_keeps_it(String path) {
    var tag = header(server.get(path), "ETag");

    var again = server.send(server.request(path).header("If-None-Match", tag));

    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void the_page_loads_only_what_the_service_itself_serves() {
    var page = server.get("/docs").body();
    var links = LINK.matcher(page).results().map(match -> match.group(1)).toList();

    assertThat(links)
        .containsExactly(
            "docs/favicon.png",
            "docs/swagger-ui.css",
            "openapi.json",
            "docs/swagger-ui-bundle.js",
            "docs/initializer.js");
    assertThat(links)
        .allSatisfy(link -> assertThat(server.get("/" + link).statusCode()).isEqualTo(200));
  }

  @Test
  void the_page_holds_no_script_or_style_of_its_own() {
    assertThat(server.get("/docs").body())
        .doesNotContainPattern("<script(?![^>]*src)")
        .doesNotContain("<style", "style=", "onload=", "javascript:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/docs/initializer.js", "/docs/swagger-ui-bundle.js"})
  void no_script_runs_but_those_served_here(String path) {
    assertThat(header(server.get(path), "Content-Security-Policy"))
        .contains("default-src 'none'; script-src 'self';")
        .doesNotContain("unsafe-eval", "script-src 'self' ", "http:", "https:", "*");
  }

  @ParameterizedTest
  @CsvSource({
    "/docs,text/html;charset=utf-8",
    "/docs/initializer.js,text/javascript;charset=utf-8",
    "/docs/swagger-ui-bundle.js,text/javascript;charset=utf-8",
    "/docs/swagger-ui.css,text/css;charset=utf-8",
    "/docs/favicon.png,image/png",
  })
  void each_part_says_what_it_is(String path, String type) {
    assertThat(header(server.get(path), "Content-Type")).isEqualTo(type);
  }

  @Test
  void the_style_sheet_fetches_nothing_from_elsewhere() {
    assertThat(server.get("/docs/swagger-ui.css").body())
        .doesNotContainPattern("url\\((?!\"?data:)")
        .doesNotContain("@import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs/index.html", "/docs/package.json", "/docs/oauth2-redirect.html"})
  void no_other_file_is_served(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(404);
  }
}
