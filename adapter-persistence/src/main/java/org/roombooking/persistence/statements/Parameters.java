package org.roombooking.persistence.statements;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.param;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Parameters that are called as columns are, and have their types. */
public final class Parameters {

  private Parameters() {}

  /** One for each of some columns, in their order. */
  public static Map<Field<?>, Field<?>> of(Field<?>... columns) {
    return of("", List.of(columns));
  }

  /** The same with a prefix, for a statement in which columns of two tables have one name. */
  public static Map<Field<?>, Field<?>> of(String prefix, Collection<Field<?>> columns) {
    var parameters = new LinkedHashMap<Field<?>, Field<?>>();
    columns.forEach(column -> parameters.put(column, param(prefix + column.getName(), column)));
    return parameters;
  }

  /** A row of them with their types, for a list of values, in which nothing else tells these. */
  public static RowN row(String prefix, Collection<Field<?>> columns) {
    return DSL.row(
        of(prefix, columns).values().stream()
            .map(parameter -> cast(parameter, parameter.getDataType()))
            .toList());
  }

  /** The values of such parameters, by their names. */
  public static Map<String, @Nullable Object> values(
      String prefix, Map<Field<?>, @Nullable Object> row) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    row.forEach((column, value) -> values.put(prefix + column.getName(), value));
    return values;
  }
}
