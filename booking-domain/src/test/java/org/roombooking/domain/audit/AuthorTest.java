package org.roombooking.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.access.UserId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorTest {

  private static final UserId ALICE = new UserId(new UUID(0, 1));
  private static final UserId BOB = new UserId(new UUID(0, 2));

  @Test
  void what_a_client_says_of_itself_is_cut_to_its_length_on_one_line() {
    assertThat(client(" a\u0000b\r\nc\uD800 ")).contains("a b  c");
    assertThat(client("\uD83D\uDE00".repeat(201))).contains("\uD83D\uDE00".repeat(200));
    assertThat(client("\uD83D\uDE00".repeat(200))).contains("\uD83D\uDE00".repeat(200));
  }

  @Test
  void a_client_that_says_nothing_is_unknown() {
    assertThat(client(" \t")).isEmpty();
    assertThat(Origin.of(Optional.empty(), "r").client()).isEmpty();
  }

  @Test
  void what_a_client_is_said_to_call_itself_is_as_long_as_it_may_be_at_the_most() {
    assertThat(new Origin(Optional.of("c".repeat(200)), Optional.empty()).client())
        .contains("c".repeat(200));
    assertThatThrownBy(() -> new Origin(Optional.of("c".repeat(201)), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_a_caller_in_the_same_process_nothing_is_known() {
    assertThat(Origin.unknown()).isEqualTo(new Origin(Optional.empty(), Optional.empty()));
  }

  private static Optional<String> client(String sent) {
    return Origin.of(Optional.of(sent), "r").client();
  }

  @Test
  void requests_have_names_and_names_have_a_length() {
    assertThat(Origin.of(Optional.empty(), "r".repeat(64)).requestId()).contains("r".repeat(64));
    assertThatThrownBy(() -> Origin.of(Optional.empty(), "r".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Origin.of(Optional.empty(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Expire", "expire holds", "job1"})
  void jobs_have_plain_names(String name) {
    assertThatThrownBy(() -> new Author.Job(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void job_names_have_a_length() {
    assertThat(new Author.Job("j".repeat(50)).name()).hasSize(50);
    assertThatThrownBy(() -> new Author.Job("j".repeat(51)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void others_are_told_who_did_it_and_not_what_their_client_said() {
    var alice = new Author.User(ALICE, Origin.of(Optional.of("A browser"), "r"));

    assertThat(alice.shownTo(ALICE)).isEqualTo(alice);
    assertThat(alice.shownTo(BOB)).isEqualTo(new Author.User(ALICE, Origin.unknown()));
    assertThat(new Author.Job("sweep").shownTo(BOB)).isEqualTo(new Author.Job("sweep"));
    assertThat(new Author.Unknown().shownTo(BOB)).isEqualTo(new Author.Unknown());
  }
}
