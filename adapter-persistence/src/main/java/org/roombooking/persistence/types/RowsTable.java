package org.roombooking.persistence.types;

import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Values as a table within a statement. They are bound as one array for each column, so that the
 * text of the statement is the same however many rows there are and the database plans it once.
 */
public final class RowsTable<T> {

  /** The name and the types of a column. They are dear to make, so each is made once. */
  public record Column<V>(Name name, DataType<V> type, DataType<V[]> arrayType) {

    /** A column like one of a stored table. */
    public static <V> Column<V> like(Field<V> stored) {
      return of(stored.getUnqualifiedName(), stored.getDataType());
    }

    public static <V> Column<V> of(Name name, DataType<V> type) {
      return new Column<>(name, type, type.array());
    }

    private V[] array(List<?> values) {
      return Arrays.copyOf(values.toArray(), values.size(), type.getArrayType());
    }
  }

  /** Which of those who ask a row belongs to, where a statement is run for several. */
  public static final Column<Integer> PLACE = Column.of(DSL.name("place"), SQLDataType.INTEGER);

  private final Name name;
  private final List<T> rows;
  private final List<Name> columns = new ArrayList<>();
  private final List<Field<?>> arrays = new ArrayList<>();

  /** A table whose rows a statement is given each time. */
  public static RowsTable<Void> ofParameters(String name) {
    return new RowsTable<>(name, List.of());
  }

  /** The places of those who ask, from 0, for a column {@link #PLACE}. */
  public static Integer[] places(List<?> asking) {
    return IntStream.range(0, asking.size()).boxed().toArray(Integer[]::new);
  }

  public RowsTable(String name, List<T> rows) {
    this.name = name(name);
    this.rows = List.copyOf(rows);
  }

  /** Fills a column, and names it for the statement. */
  public <V> Field<V> column(Column<V> column, Function<T, ? extends @Nullable V> value) {
    columns.add(column.name());
    arrays.add(val(column.array(rows.stream().map(value).toList()), column.arrayType()));
    return DSL.field(name.append(column.name()), column.type());
  }

  /** Names a column for the statement, whose values are a parameter called as table and column. */
  public <V> Field<V> column(Column<V> column) {
    columns.add(column.name());
    arrays.add(param(name.append(column.name()).toString().replace("\"", ""), column.arrayType()));
    return DSL.field(name.append(column.name()), column.type());
  }

  /** The table with the columns filled so far, its rows in the order given. */
  public CommonTableExpression<?> asCommonTable() {
    return name.fields(columns.toArray(Name[]::new)).as(selectFrom(unnested()));
  }

  // PostgreSQL's unnest of several arrays side by side, for which jOOQ has no method.
  private Table<?> unnested() {
    var places =
        IntStream.range(0, arrays.size()).mapToObj(i -> "{" + i + "}").collect(joining(", "));
    return DSL.table("unnest(" + places + ")", arrays.toArray(Field<?>[]::new));
  }
}
