package org.roombooking.http.language;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roombooking.application.inventory.Obstacle;
import org.roombooking.domain.booking.Reason;
import org.roombooking.http.problem.ProblemCode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

  private static final Pattern MAKES_A_PROBLEM =
      Pattern.compile("\\b(Phrase|ProblemCode|FieldCode)\\.");

  // A challenge, Bearer error="...", has a space too and is no words.
  private static final Pattern WORDS = Pattern.compile("^[^=]*\\p{L}[,.;:]? [\\p{L}%{][^=]*$");

  private final Catalogue catalogue = new Catalogue();

  private static Set<String> keys() {
    return Stream.of(
            Arrays.stream(ProblemCode.values()).map(code -> code.title().key()),
            Arrays.stream(Reason.values()).map(reason -> "reason." + reason.name()),
            Arrays.stream(Obstacle.Kind.values()).map(kind -> "reason." + kind.name()),
            Arrays.stream(Phrase.values()).map(Phrase::name))
        .flatMap(keys -> keys)
        .collect(toSet());
  }

  private Set<String> leftOpen(Language language, String key) {
    return Catalogue.OPEN
        .matcher(catalogue.words(language).getString(key))
        .results()
        .map(open -> open.group(1))
        .collect(toSet());
  }

  @ParameterizedTest
  @EnumSource
  void every_title_reason_and_phrase_has_its_words_and_no_words_are_idle(Language language) {
    assertThat(new HashSet<>(catalogue.words(language).keySet())).isEqualTo(keys());
  }

  @ParameterizedTest
  @EnumSource
  void the_words_of_a_phrase_leave_open_what_it_says_and_nothing_else(Language language) {
    assertThat(Phrase.values())
        .allSatisfy(phrase ->
            assertThat(leftOpen(language, phrase.name()))
                .isEqualTo(Set.copyOf(phrase.parameters())));
    assertThat(keys())
        .filteredOn(key -> key.contains("."))
        .allSatisfy(key -> assertThat(leftOpen(language, key)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void words_are_one_line_without_spaces_around_or_stray_brackets(Language language) {
    assertThat(keys())
        .allSatisfy(key -> {
          var words = catalogue.words(language).getString(key);
          assertThat(words).isNotBlank().isEqualTo(words.strip()).doesNotContain("\n", "  ");
          assertThat(Catalogue.OPEN.matcher(words).replaceAll("")).doesNotContain("{", "}");
        });
  }

  @Test
  void thai_is_written_in_thai() {
    assertThat(keys())
        .allSatisfy(key ->
            assertThat(catalogue.words(Language.THAI).getString(key)).containsPattern("[ก-๙]"));
  }

  @Test
  void digits_are_those_of_the_code_in_every_language() {
    assertThat(keys())
        .allSatisfy(key ->
            assertThat(catalogue.words(Language.THAI).getString(key))
                .doesNotContainPattern("[๐-๙]"));
  }

  @Test
  void filipino_is_not_english() {
    assertThat(keys())
        .allSatisfy(key ->
            assertThat(catalogue.words(Language.FILIPINO).getString(key))
                .isNotEqualTo(catalogue.words(Language.ENGLISH).getString(key)));
  }

  @Test
  void what_is_put_in_stays_as_it_is() {
    var name = "{name} $1 \\ ห้อง";

    assertThat(catalogue.text(Phrase.ROOM_TYPE_NAME_TAKEN.with(name), Language.ENGLISH))
        .isEqualTo("The hotel has a room type \"{name} $1 \\ ห้อง\".");
  }

  @Test
  void a_phrase_is_said_with_all_it_leaves_open() {
    assertThatThrownBy(() -> Phrase.NO_HOTEL.with()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Phrase.BROKE.with("how")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_phrase_is_said_somewhere() {
    var said =
        Sources.all().stream()
            .filter(source -> !source.name().equals("Phrase.java"))
            .flatMap(source -> source.find("Phrase\\.([A-Z0-9_]+)"))
            .map(MatchResult::group)
            .collect(toSet());

    assertThat(said)
        .containsAll(Arrays.stream(Phrase.values()).map(phrase -> "Phrase." + phrase).toList());
  }

  @Test
  void no_words_are_left_in_the_code_that_makes_problems() {
    var words =
        Sources.all().stream()
            .flatMap(Sources.Source::statements)
            .filter(statement -> MAKES_A_PROBLEM.matcher(statement).find())
            .flatMap(Sources::literals)
            .filter(literal -> WORDS.matcher(literal).find());

    assertThat(words).isEmpty();
  }
}
