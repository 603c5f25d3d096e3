package org.roombooking.bootstrap.benchmark.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.ARRIVAL;
import static org.roombooking.bootstrap.benchmark.load.RequestTemplate.Slot.DEPARTURE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestTemplateTest {

  private final RequestTemplate template =
      RequestTemplate.withBody(
          "POST", "/from/" + ARRIVAL, "{\"to\":\"%s%s\"}".formatted(ARRIVAL, DEPARTURE), "A: b");

  @Test
  void writes_over_every_place_of_a_slot() {
    template.put(ARRIVAL, "2030-01-01").put(DEPARTURE, "2030-01-04").put(ARRIVAL, "2030-01-02");

    assertThat(new String(template.bytes(), UTF_8))
        .isEqualTo(
            """
            POST /from/2030-01-02 HTTP/1.1\r
            Host: localhost\r
            A: b\r
            Content-Type: application/json\r
            Content-Length: 29\r
            \r
            {"to":"2030-01-022030-01-04"}\
            """);
  }

  @Test
  void a_copy_is_written_over_by_itself() {
    var copy = template.copy().put(ARRIVAL, "2030-01-01");

    assertThat(new String(copy.bytes(), UTF_8)).contains("/from/2030-01-01");
    assertThat(new String(template.bytes(), UTF_8)).contains("/from/" + ARRIVAL);
  }

  @Test
  void a_value_is_as_long_as_its_slot() {
    assertThatThrownBy(() -> template.put(ARRIVAL, "2030-1-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
