package org.roombooking.persistence.statements;

import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.RowN;
import org.jspecify.annotations.Nullable;

/**
 * A row that a statement adds, whose values are parameters.
 *
 * @param prefix of the names of its parameters; no other row of the statement has it
 * @param values by their columns, in the same order in each row of a table
 */
public record ParameterRow(String prefix, Map<Field<?>, @Nullable Object> values) {

  /** Gives its values to a statement in which it stands. */
  public void bind(BoundStatement statement) {
    statement.with(Parameters.values(prefix, values));
  }

  /** The columns of rows of one table, of which there is at least one. */
  public static Collection<Field<?>> columns(List<ParameterRow> rows) {
    return rows.getFirst().values().keySet();
  }

  /** How rows stand in the text of a statement. */
  public static List<RowN> parameters(List<ParameterRow> rows) {
    return rows.stream()
        .map(one -> row(Parameters.of(one.prefix(), one.values().keySet()).values()))
        .toList();
  }
}
