package org.roombooking.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapedStatementTest {

  private final List<List<String>> rendered = new ArrayList<>();

  /** Words are written together if they have as many letters. */
  private final ShapedStatement<String> statement =
      new ShapedStatement<>(String::length, this::render);

  private RenderedStatement render(List<String> examples) {
    rendered.add(examples);
    return RenderedStatement.of(
        DSL.using(SQLDialect.POSTGRES),
        select(examples.stream().map(word -> param(word, String.class)).toList()));
  }

  private List<List<String>> run(String... words) {
    var batches = new ArrayList<List<String>>();
    statement.forEachBatch(List.of(words), (shaped, some) -> batches.add(List.copyOf(some)));
    return batches;
  }

  @Test
  void rows_of_one_shape_are_run_together_in_their_order() {
    assertThat(run("one", "four", "two", "five"))
        .containsExactlyInAnyOrder(List.of("one", "two"), List.of("four", "five"));
  }

  @Test
  void each_shape_and_size_is_rendered_once() {
    run("one", "two", "four");
    run("six", "ten", "five");

    assertThat(rendered).containsExactlyInAnyOrder(List.of("one", "two"), List.of("four"));
  }

  @Test
  void of_no_rows_nothing_is_run() {
    assertThat(run()).isEmpty();
  }
}
