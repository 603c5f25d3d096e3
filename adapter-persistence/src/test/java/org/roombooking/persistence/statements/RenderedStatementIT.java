package org.roombooking.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.persistence.testing.FreshDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenderedStatementIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private DSLContext db = DSL.using(SQLDialect.POSTGRES);

  @BeforeEach
  void open() {
    db = DSL.using(DATABASE.pool(), SQLDialect.POSTGRES);
  }

  @Test
  void a_value_stands_wherever_its_parameter_does() {
    var number = param("number", Integer.class);
    var statement = RenderedStatement.of(db, select(number.plus(number), param("other", 1)));

    var row = statement.bind().with("number", 4).with("other", 5).fetch().getFirst();

    assertThat(row.intoArray()).containsExactly(8, 5);
  }

  @Test
  void values_of_all_types_come_back_as_they_were_given() {
    assertThat(throughTheDatabase(SQLDataType.UUID, new UUID(1, 2))).isEqualTo(new UUID(1, 2));
    assertThat(throughTheDatabase(SQLDataType.CLOB, "ส้ม")).isEqualTo("ส้ม");
    assertThat(throughTheDatabase(SQLDataType.BOOLEAN, true)).isEqualTo(true);
    var day = LocalDate.of(2030, 2, 28);
    assertThat(throughTheDatabase(SQLDataType.LOCALDATE, day)).isEqualTo(day);
    var moment = Instant.parse("2030-02-28T23:59:59.123456Z");
    assertThat(throughTheDatabase(SQLDataType.INSTANT, moment)).isEqualTo(moment);
    assertThat(throughTheDatabase(SQLDataType.BIGINT, null)).isNull();
    assertThat(throughTheDatabase(SQLDataType.UUID.array(), new UUID[] {new UUID(1, 2)}))
        .isEqualTo(new UUID[] {new UUID(1, 2)});
    assertThat(throughTheDatabase(SQLDataType.CLOB.array(), new String[] {"a,b", "\"{}\""}))
        .isEqualTo(new String[] {"a,b", "\"{}\""});
    assertThat(throughTheDatabase(SQLDataType.INSTANT.array(), new Instant[] {moment}))
        .isEqualTo(new Instant[] {moment});
  }

  private <T> @Nullable Object throughTheDatabase(DataType<T> type, @Nullable T value) {
    var statement = RenderedStatement.of(db, select(param("value", type).cast(type)));
    return statement.bind().with("value", value).fetch().getFirst().get(0);
  }

  @Test
  void a_value_without_a_name_is_refused_before_anything_runs() {
    assertThatIllegalStateException()
        .isThrownBy(() -> RenderedStatement.of(db, select(param("number", 1), val("unnamed"))));
  }

  @Test
  void a_name_that_the_statement_does_not_have_is_refused() {
    var statement = RenderedStatement.of(db, select(param("number", Integer.class)));

    assertThatIllegalArgumentException().isThrownBy(() -> statement.bind().with("nmber", 1));
  }

  @Test
  void a_statement_does_not_run_before_all_values_are_given() {
    var statement =
        RenderedStatement.of(db, select(param("one", Integer.class), param("two", Integer.class)));

    assertThatIllegalStateException().isThrownBy(() -> statement.bind().with("one", 1).fetch());
  }

  @Test
  void what_the_database_refuses_is_told_with_its_code() {
    var statement =
        RenderedStatement.of(
            db, select(field("1 / {0}", Integer.class, param("number", Integer.class))));

    assertThatThrownBy(() -> statement.bind().with("number", 0).fetch())
        .isInstanceOfSatisfying(
            DataAccessException.class, e -> assertThat(e.sqlState()).isEqualTo("22012"));
  }
}
