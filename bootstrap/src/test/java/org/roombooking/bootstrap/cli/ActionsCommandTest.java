package org.roombooking.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActionsCommandTest {

  private final Screen screen = new Screen();

  @Test
  void prints_the_page_that_is_in_the_repository() throws Exception {
    assertThat(new ActionsCommand(screen.console()).call()).isEqualTo(0);

    assertThat(screen.out()).isEqualTo(Files.readString(Path.of("../docs/booking-life.md")));
  }
}
