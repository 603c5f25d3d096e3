package org.roombooking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsDocumentTest {

  @Test
  void the_document_for_operators_lists_every_setting_as_it_is() throws Exception {
    var document = Files.readAllLines(Path.of("../docs/settings.md"));

    assertThat(document.stream().filter(line -> line.startsWith("| `")))
        .containsExactlyElementsOf(
            Settings.list(Map.of()).stream().map(SettingsDocumentTest::line).toList());
  }

  private static String line(SettingRow row) {
    return "| `%s` | %s | %s | %s |"
        .formatted(row.name(), row.purpose(), row.values(), row.standard());
  }
}
