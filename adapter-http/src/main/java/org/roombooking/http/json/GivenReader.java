package org.roombooking.http.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads {@link Given}: what is inside is read as it would be without. */
final class GivenReader extends ValueDeserializer<Given<?>> {

  private final @Nullable ValueDeserializer<?> inner;

  GivenReader() {
    this(null);
  }

  private GivenReader(@Nullable ValueDeserializer<?> inner) {
    this.inner = inner;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    var type = context.getContextualType().containedTypeOrUnknown(0);
    return new GivenReader(context.findContextualValueDeserializer(type, property));
  }

  @Override
  public Given<?> deserialize(JsonParser parser, DeserializationContext context) {
    if (inner == null) {
      throw new IllegalStateException("used before it was told what to read");
    }
    var value = inner.deserialize(parser, context);
    // Nothing comes back where an error was noted; the request is refused for it.
    return value == null ? new Given.Absent<>() : new Given.Value<>(value);
  }

  @Override
  public Object getNullValue(DeserializationContext context) {
    return new Given.Null<>();
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return new Given.Absent<>();
  }
}
