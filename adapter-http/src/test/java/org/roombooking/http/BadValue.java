package org.roombooking.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A value that a schema does not allow.
 *
 * @param what is wrong with it
 * @param json the value
 * @param status what a request with it is answered with
 */
record BadValue(String what, String json, int status) {

  /** One value of each type that there is. */
  private static final Map<String, String> BY_TYPE =
      Map.of(
          "object", "{}",
          "array", "[]",
          "string", "\"text\"",
          "integer", "1",
          "number", "1.5",
          "boolean", "true");

  /** Values on the wrong side of everything the schema says. */
  static List<BadValue> of(JsonNode schema) {
    var values = new ArrayList<BadValue>();
    var types = types(schema);
    BY_TYPE.forEach((type, json) -> {
      if (!types.contains(type) && !(type.equals("integer") && types.contains("number"))) {
        values.add(new BadValue("of type " + type, json, 400));
      }
    });
    if (!types.contains("null")) {
      values.add(new BadValue("null", "null", 422));
    }
    if (types.contains("string")) {
      addTexts(schema, values);
    }
    addNumbers(schema, values);
    addLists(schema, values);
    return values;
  }

  private static List<String> types(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray()
        ? type.valueStream().map(JsonNode::asString).toList()
        : List.of(type.asString());
  }

  private static void addTexts(JsonNode schema, List<BadValue> values) {
    values.add(new BadValue("with a null character", "\"a\\u0000b\"", 422));
    values.add(new BadValue("half a character", "\"a\\ud800b\"", 422));
    if (schema.has("maxLength")) {
      int tooLong = schema.path("maxLength").asInt() + 1;
      values.add(new BadValue("too long", "\"" + "a".repeat(tooLong) + "\"", 422));
    }
    if (schema.path("minLength").asInt(0) > 0) {
      int tooShort = schema.path("minLength").asInt() - 1;
      values.add(new BadValue("too short", "\"" + "a".repeat(tooShort) + "\"", 422));
    }
    if (schema.has("pattern") || schema.has("enum") || isShaped(schema)) {
      values.add(new BadValue("of another shape", "\"!\"", 422));
    }
    if (schema.path("format").asString("").equals("date")) {
      values.add(new BadValue("no day", "\"2030-02-30\"", 422));
      values.add(new BadValue("a day written otherwise", "\"10.06.2030\"", 422));
    }
  }

  private static boolean isShaped(JsonNode schema) {
    return schema.has("format") && !schema.path("format").asString().equals("password");
  }

  private static void addNumbers(JsonNode schema, List<BadValue> values) {
    if (schema.has("minimum")) {
      var below = schema.path("minimum").decimalValue().subtract(BigDecimal.ONE);
      values.add(new BadValue("too small", below.toPlainString(), 422));
    }
    if (schema.has("maximum")) {
      var above = schema.path("maximum").decimalValue().add(BigDecimal.ONE);
      values.add(new BadValue("too large", above.toPlainString(), 422));
      values.add(new BadValue("far too large", "1" + "0".repeat(20), 422));
    }
  }

  private static void addLists(JsonNode schema, List<BadValue> values) {
    if (schema.path("minItems").asInt(0) > 0) {
      values.add(new BadValue("an empty list", "[]", 422));
    }
    if (schema.has("items")) {
      values.add(new BadValue("a list with a hole", "[null]", 422));
    }
  }
}
