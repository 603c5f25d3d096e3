package org.roombooking.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SizedStatementTest {

  private final DSLContext db = DSL.using(SQLDialect.POSTGRES);
  private final List<Integer> rendered = new ArrayList<>();
  private final SizedStatement<Integer> statement = new SizedStatement<>(this::render);

  private RenderedStatement render(List<Integer> examples) {
    rendered.add(examples.size());
    return RenderedStatement.of(
        db,
        select(
            IntStream.range(0, examples.size())
                .mapToObj(place -> param("value_" + place, Integer.class))
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
           0 |
           1 | 1
           2 | 2
           3 | 2 1
           7 | 4 2 1
          15 | 8 4 2 1
          16 | 16
          17 | 16 1
          31 | 16 8 4 2 1
          32 | 16 16
          47 | 16 16 8 4 2 1
          """)
  void all_rows_are_run_once_in_their_order_by_statements_of_their_sizes(int rows, String sizes) {
    var all = IntStream.range(0, rows).boxed().toList();
    var run = new ArrayList<Integer>();
    var sizesRun = new ArrayList<String>();

    statement.forEachBatch(
        all,
        (sized, some) -> {
          assertThat(sized.names()).hasSameSizeAs(some);
          sizesRun.add(String.valueOf(some.size()));
          run.addAll(some);
        });

    assertThat(run).isEqualTo(all);
    assertThat(String.join(" ", sizesRun)).isEqualTo(sizes == null ? "" : sizes);
  }

  @Test
  void each_size_is_rendered_once() {
    for (int rows = 1; rows <= 40; rows++) {
      statement.forEachBatch(
          IntStream.range(0, rows).boxed().toList(),
          (sized, some) -> assertThat(sized.names()).hasSameSizeAs(some));
    }

    assertThat(rendered).containsExactlyInAnyOrder(1, 2, 4, 8, 16);
  }
}
