package org.roombooking.http.route;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PercentCoding;

/** The query of a request, read by the parameters its route knows. */
final class Query {

  private final Map<Parameter<?>, Object> values;
  private final Map<String, String> given;

  private Query(Map<Parameter<?>, Object> values, Map<String, String> given) {
    this.values = values;
    this.given = given;
  }

  /** Refuses parameters the route does not know, repeated ones, and values that do not fit. */
  static Query parse(String raw, List<Parameter<?>> known) {
    var errors = new FieldErrors();
    var given = split(raw, errors);
    var names = known.stream().map(Parameter::name).collect(Collectors.toSet());
    for (var name : given.keySet()) {
      errors.require(
          names.contains(name), name, FieldCode.UNKNOWN_PARAMETER, Phrase.UNKNOWN_PARAMETER.with());
    }
    var values = new HashMap<Parameter<?>, Object>();
    for (var parameter : known) {
      var value = parameter.read(given.get(parameter.name()), errors);
      if (value != null) {
        values.put(parameter, value);
      }
    }
    errors.throwIfAny();
    return new Query(values, given);
  }

  private static Map<String, String> split(String raw, FieldErrors errors) {
    var given = new LinkedHashMap<String, String>();
    for (var pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      var name = PercentCoding.decode(equals < 0 ? pair : pair.substring(0, equals));
      var value = equals < 0 ? "" : PercentCoding.decode(pair.substring(equals + 1));
      if (given.put(name, value) != null) {
        errors.add(name, FieldCode.REPEATED_PARAMETER, Phrase.GIVEN_TWICE.with());
      }
    }
    return given;
  }

  @SuppressWarnings("unchecked") // parse() put it there from the parameter of the same type
  <V> V get(Parameter<V> parameter) {
    var value = values.get(parameter);
    if (value == null) {
      throw new IllegalStateException("the route does not declare " + parameter.name());
    }
    return (V) value;
  }

  /** What the client wrote, decoded, in its order. */
  Map<String, String> given() {
    return given;
  }
}
