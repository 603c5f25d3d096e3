package org.roombooking.persistence.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.audit.FieldChange;

/** Changes of fields, one at each place of three arrays. */
public final class ChangeColumns {

  private ChangeColumns() {}

  /** Out of these columns of a table. */
  public static SelectField<List<FieldChange>> of(
      Field<String[]> fields, Field<String[]> before, Field<String[]> after) {
    return DSL.row(fields, before, after).mapping(ChangeColumns::changes);
  }

  static List<FieldChange> changes(String[] fields, String[] before, String[] after) {
    return IntStream.range(0, fields.length)
        .mapToObj(i ->
            new FieldChange(
                fields[i], Optional.ofNullable(before[i]), Optional.ofNullable(after[i])))
        .toList();
  }

  public static String[] fields(List<FieldChange> changes) {
    return changes.stream().map(FieldChange::field).toArray(String[]::new);
  }

  public static @Nullable String[] before(List<FieldChange> changes) {
    return texts(changes, FieldChange::before);
  }

  public static @Nullable String[] after(List<FieldChange> changes) {
    return texts(changes, FieldChange::after);
  }

  private static @Nullable String[] texts(
      List<FieldChange> changes, Function<FieldChange, Optional<String>> text) {
    var texts = new @Nullable String[changes.size()];
    Arrays.setAll(texts, i -> text.apply(changes.get(i)).orElse(null));
    return texts;
  }
}
