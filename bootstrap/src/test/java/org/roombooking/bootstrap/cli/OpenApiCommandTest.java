package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiCommandTest {

  private final Screen screen = new Screen();

  @Test
  void prints_the_document_as_it_is() throws Exception {
    var resource = "org/roombooking/bootstrap/cli/document.json";

    assertThat(new OpenApiCommand(screen.console(), resource).call()).isEqualTo(0);

    assertThat(screen.out()).isEqualTo("{\"title\": \"Café\"}\n");
  }

  @Test
  void fails_if_the_document_was_not_packed() {
    assertThatThrownBy(() -> new OpenApiCommand(screen.console(), "absent.json").call())
        .hasMessageContaining("absent.json");
  }
}
