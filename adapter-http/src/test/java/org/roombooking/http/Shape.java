package org.roombooking.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Holds a value to a schema of the OpenAPI document, as far as the document uses schemas. Stricter
 * than JSON Schema in one thing: an answer has no field that is not described.
 */
final class Shape {

  private final JsonNode document;
  private final List<String> misfits = new ArrayList<>();

  private Shape(JsonNode document) {
    this.document = document;
  }

  /** What of a value does not fit, each with its place. */
  static List<String> misfits(JsonNode document, JsonNode schema, JsonNode value) {
    var shape = new Shape(document);
    shape.hold("", OpenApiRoutes.resolved(document, schema), value);
    return List.copyOf(shape.misfits);
  }

  private void hold(String place, JsonNode schema, JsonNode value) {
    require(isOfType(schema.path("type"), value), place, "is not " + schema.path("type"));
    if (schema.has("enum")) {
      require(schema.path("enum").valueStream().anyMatch(value::equals), place, "is no choice");
    }
    if (value.isObject()) {
      holdObject(place, schema, value);
    } else if (value.isArray()) {
      holdArray(place, schema, value);
    } else if (value.isNumber()) {
      holdNumber(place, schema, value);
    } else if (value.isString()) {
      holdText(place, schema, value.asString());
    }
  }

  private void holdObject(String place, JsonNode schema, JsonNode value) {
    schema
        .path("required")
        .valueStream()
        .forEach(name -> require(value.has(name.asString()), place, "lacks " + name));
    var properties = schema.path("properties");
    if (!properties.isMissingNode()) {
      value.forEachEntry((name, member) -> {
        require(properties.has(name), place, "has " + name);
        hold(place + "/" + name, OpenApiRoutes.resolved(document, properties.path(name)), member);
      });
    }
  }

  private void holdArray(String place, JsonNode schema, JsonNode value) {
    require(value.size() >= schema.path("minItems").asInt(0), place, "has too few");
    var items = OpenApiRoutes.resolved(document, schema.path("items"));
    for (int i = 0; i < value.size(); i++) {
      hold(place + "/" + i, items, value.get(i));
    }
  }

  private void holdNumber(String place, JsonNode schema, JsonNode value) {
    var number = value.decimalValue();
    if (schema.has("minimum")) {
      require(number.compareTo(schema.path("minimum").decimalValue()) >= 0, place, "is too small");
    }
    if (schema.has("maximum")) {
      require(number.compareTo(schema.path("maximum").decimalValue()) <= 0, place, "is too large");
    }
  }

  private void holdText(String place, JsonNode schema, String text) {
    if (schema.has("pattern")) {
      require(text.matches(schema.path("pattern").asString()), place, "has another pattern");
    }
    if (schema.has("const")) {
      require(text.equals(schema.path("const").asString()), place, "is another");
    }
    switch (schema.path("format").asString("")) {
      case "uuid" -> requireParsed(text, UUID::fromString, place);
      case "date" -> requireParsed(text, LocalDate::parse, place);
      case "date-time" -> requireParsed(text, Instant::parse, place);
      default -> {}
    }
  }

  private void requireParsed(String text, Function<String, Object> format, String place) {
    try {
      require(format.apply(text).toString().equals(text), place, "is written in another way");
    } catch (IllegalArgumentException | DateTimeException e) {
      require(false, place, "is not in its format");
    }
  }

  private static boolean isOfType(JsonNode type, JsonNode value) {
    return type.isMissingNode()
        || (type.isArray()
            ? type.valueStream().anyMatch(one -> isOfType(one.asString(), value))
            : isOfType(type.asString(), value));
  }

  private static boolean isOfType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("Not a type: " + type);
    };
  }

  private void require(boolean holds, String place, String otherwise) {
    if (!holds) {
      misfits.add(place + " " + otherwise);
    }
  }
}
