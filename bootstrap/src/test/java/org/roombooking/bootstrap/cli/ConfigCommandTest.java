package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.bootstrap.settings.Settings;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfigCommandTest {

  private static final String URL = "postgresql://clerk:pa55word@db/hotel";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private final Screen screen = new Screen();

  @Test
  void lists_each_with_its_origin_and_no_secret() {
    var environment = Map.of("DATABASE_URL", URL, "JWT_SECRET", SECRET, "HTTP_PORT", "81");

    assertThat(frame(environment).execute("config")).isEqualTo(0);

    assertThat(screen.out().lines().map(line -> line.replaceAll(" {2,}", "; ")))
        .hasSize(1 + Settings.list(Map.of()).size())
        .contains(
            "NAME; VALUE; DEFAULT; FROM",
            "DATABASE_URL; postgresql://clerk:********@db/hotel; an embedded PostgreSQL under"
                + " DATA_DIR; environment",
            "JWT_SECRET; ********; generated once into DATA_DIR; environment",
            "HTTP_PORT; 81; 8080; environment",
            "HTTP_HOST; 127.0.0.1; 127.0.0.1; default");
    assertThat(screen.out()).doesNotContain("pa55word", SECRET);
  }

  @Test
  void explains_them_on_request() {
    frame(Map.of()).execute("config", "--explain");

    assertThat(screen.out())
        .contains("    How long an access token is good for.\n    Takes: PT1M to P30D\n");
  }

  @Test
  void writes_them_as_json() {
    frame(Map.of("JWT_SECRET", SECRET)).execute("config", "--json");

    var rows = JsonMapper.shared().readTree(screen.out());
    assertThat(rows).hasSize(Settings.list(Map.of()).size());
    assertThat(rows.valueStream().filter(row -> row.get("secret").asBoolean()))
        .extracting(row -> row.get("name").asString() + " " + row.get("value").asString())
        .containsExactly(
            "DATABASE_URL an embedded PostgreSQL under DATA_DIR",
            "JWT_SECRET ********",
            "IMAGES_S3_SECRET_KEY needed with IMAGES_S3_ENDPOINT");
    assertThat(rows.get(1))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"name": "DATABASE_POOL_SIZE", "value": "16", "default": "16",
                     "source": "default", "secret": false, "values": "2 to 500",
                     "purpose": "How many connections this process keeps to the database."}
                    """));
  }

  @Test
  void lists_them_even_if_they_make_no_sense_and_says_so() {
    assertThat(frame(Map.of("HTTP_PORT", "x", "JWT_SECRET", "short")).execute("config"))
        .isEqualTo(2);

    assertThat(screen.out()).contains("HTTP_PORT", " x ").doesNotContain("short");
    assertThat(screen.err()).contains("the settings have 2 problems").doesNotContain("short");
  }

  private CommandFrame frame(Map<String, String> environment) {
    return new CommandFrame(environment, screen.console());
  }
}
