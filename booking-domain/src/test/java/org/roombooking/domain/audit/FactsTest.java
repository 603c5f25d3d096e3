package org.roombooking.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.access.PasswordHash;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsTest {

  private static final Facts SMALL = Facts.none().with("name", "Harbour").with("rooms", 3);

  @Test
  void nothing_changes_between_the_same_facts() {
    assertThat(SMALL.changesTo(Facts.none().with("rooms", 3).with("name", "Harbour"))).isEmpty();
  }

  @Test
  void each_field_that_differs_is_a_change_and_no_other() {
    var large = Facts.none().with("name", "Harbour").with("rooms", 30);

    assertThat(SMALL.changesTo(large)).containsExactly(change("rooms", "3", "30"));
  }

  @Test
  void a_thing_that_comes_to_be_gains_all_its_fields_and_one_that_goes_loses_them() {
    assertThat(Facts.none().changesTo(SMALL))
        .containsExactly(change("name", null, "Harbour"), change("rooms", null, "3"));
    assertThat(SMALL.changesTo(Facts.none()))
        .containsExactly(change("name", "Harbour", null), change("rooms", "3", null));
  }

  @Test
  void fields_come_in_the_order_of_what_is_true_afterwards_and_lost_ones_last() {
    var after = Facts.none().with("stars", 5).with("rooms", 4);

    assertThat(SMALL.changesTo(after))
        .containsExactly(
            change("stars", null, "5"), change("rooms", "3", "4"), change("name", "Harbour", null));
  }

  @Test
  void a_field_that_a_thing_does_not_have_is_no_fact() {
    var facts = Facts.none().with("reason", Optional.empty()).with("until", Optional.of("noon"));

    assertThat(Facts.none().changesTo(facts)).containsExactly(change("until", null, "noon"));
  }

  @Test
  void a_secret_is_never_told_only_that_there_is_one() {
    var before = Facts.none();
    var after = Facts.none().with("password", new PasswordHash("$argon2id$secret"));

    assertThat(before.changesTo(after)).containsExactly(change("password", null, "***"));
    assertThat(FieldChange.ofSecret("password")).isEqualTo(change("password", "***", "***"));
  }

  @Test
  void a_thing_that_is_not_there_has_no_facts() {
    assertThat(Facts.none().isEmpty()).isTrue();
    assertThat(SMALL.isEmpty()).isFalse();
  }

  @Test
  void what_stays_as_it_was_is_no_change() {
    assertThatThrownBy(() -> change("rooms", "3", "3"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static FieldChange change(String field, @Nullable String before, @Nullable String after) {
    return new FieldChange(field, Optional.ofNullable(before), Optional.ofNullable(after));
  }
}
