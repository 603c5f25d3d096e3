package org.roombooking.persistence.types;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Whether a column has one of some values. They are bound as one array, so that the text of the
 * statement is the same however many there are.
 */
public final class OneOf {

  private OneOf() {}

  public static <V> Condition isOneOf(Field<V> field, Collection<V> values) {
    var type = field.getDataType();
    V[] array = Arrays.copyOf(values.toArray(), values.size(), type.array().getType());
    return field.eq(any(val(array, type.array())));
  }
}
