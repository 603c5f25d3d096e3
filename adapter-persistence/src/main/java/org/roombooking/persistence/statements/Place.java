package org.roombooking.persistence.statements;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.Param;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in the text of a statement.
 *
 * @param converter from the domain's type to that of the driver
 */
record Place(Converter<?, Object> converter) {

  /** What the database calls the elements of arrays. */
  private static final Map<Class<?>, String> ELEMENTS =
      Map.of(
          UUID.class, "uuid",
          String.class, "text",
          Integer.class, "int4",
          Long.class, "int8",
          Boolean.class, "bool",
          LocalDate.class, "date",
          Instant.class, "timestamptz",
          OffsetDateTime.class, "timestamptz");

  @SuppressWarnings("unchecked") // A converter of the domain's type takes what its column takes.
  static Place of(Param<?> param) {
    return new Place((Converter<?, Object>) (Converter<?, ?>) param.getDataType().getConverter());
  }

  /** Gives it a value of the domain. */
  void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
    @Nullable Object stored = converter.to(value);
    switch (stored) {
      case null -> statement.setNull(place, Types.NULL);
      case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
      case Object[] elements ->
          statement.setArray(
              place, statement.getConnection().createArrayOf(elementType(elements), elements));
      default -> statement.setObject(place, stored);
    }
  }

  private static String elementType(Object[] elements) {
    @Nullable String type = ELEMENTS.get(elements.getClass().componentType());
    if (type == null) {
      throw new IllegalStateException("Not known to the database: " + elements.getClass());
    }
    return type;
  }
}
