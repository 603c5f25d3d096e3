package org.roombooking.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Route;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UploadsTest {

  private static final Route FILE =
      Route.postFile("/files", Access.USER, 10, request -> Answer.noContent());
  private static final Route FIELDS =
      Route.post("/fields", Access.USER, request -> Answer.noContent());

  private final Uploads uploads = new Uploads();

  /** The work, within so many uploads that have begun and not ended. */
  private Supplier<String> amid(int others, Supplier<String> work) {
    return others == 0 ? work : amid(others - 1, () -> uploads.take(FILE, work));
  }

  @Test
  void sixteen_files_are_taken_at_a_time() {
    assertThat(amid(16, () -> "taken").get()).isEqualTo("taken");
  }

  @Test
  void whoever_brings_one_more_is_told_to_come_back() {
    assertThatThrownBy(() -> amid(17, () -> "taken").get())
        .isInstanceOfSatisfying(
            RefusedRequest.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo(ProblemCode.UNAVAILABLE);
              assertThat(refused.problem().headers()).isEqualTo(Map.of("Retry-After", "1"));
            });
  }

  @Test
  void a_place_is_free_again_when_a_file_has_been_taken_or_refused() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> amid(17, () -> "taken").get()).isInstanceOf(RefusedRequest.class);
    }

    assertThat(amid(16, () -> "taken").get()).isEqualTo("taken");
  }

  @Test
  void requests_without_a_file_need_no_place() {
    assertThat(amid(16, () -> uploads.take(FIELDS, () -> "read")).get()).isEqualTo("read");
  }
}
