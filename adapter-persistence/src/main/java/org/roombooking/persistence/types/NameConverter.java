package org.roombooking.persistence.types;

import java.util.Locale;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Writes the constants of an enum by their names in small letters, and refuses any other name. */
public final class NameConverter<E extends Enum<E>> extends AbstractConverter<String, E> {

  private static final long serialVersionUID = 1L;

  public NameConverter(Class<E> type) {
    super(String.class, type);
  }

  @Override
  public @Nullable E from(@Nullable String name) {
    return name == null ? null : Enum.valueOf(toType(), name.toUpperCase(Locale.ROOT));
  }

  @Override
  public @Nullable String to(@Nullable E constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }
}
