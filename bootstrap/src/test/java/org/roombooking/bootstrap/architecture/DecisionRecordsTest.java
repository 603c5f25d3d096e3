package org.roombooking.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionRecordsTest {

  private static final Path RECORDS = Path.of("..", "docs", "adr");
  private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
  private static final Pattern STATUS =
      Pattern.compile("(?m)^- Status: (proposed|accepted|superseded by \\[ADR \\d+]\\(.+\\))$");
  private static final List<String> SECTIONS =
      List.of("## Context", "## Decision", "## Consequences", "## Alternatives");

  @Test
  void are_numbered_one_after_the_other() throws IOException {
    var numbers =
        records().stream()
            .map(record -> NAME.matcher(record.getFileName().toString()))
            .filter(matcher -> matcher.matches())
            .map(matcher -> Integer.parseInt(matcher.group(1)))
            .toList();

    assertThat(numbers)
        .hasSameSizeAs(records())
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @Test
  void have_a_status_a_date_and_all_sections() throws IOException {
    for (var record : records()) {
      var text = Files.readString(record);
      assertThat(text).as(record.toString()).containsPattern(STATUS);
      assertThat(text).as(record.toString()).containsPattern("(?m)^- Date: \\d{4}-\\d\\d-\\d\\d$");
      assertThat(text).as(record.toString()).contains(SECTIONS);
    }
  }

  private static List<Path> records() throws IOException {
    try (var files = Files.list(RECORDS)) {
      return files.sorted().toList();
    }
  }
}
