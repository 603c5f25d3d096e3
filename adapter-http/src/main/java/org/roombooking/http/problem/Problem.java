package org.roombooking.http.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roombooking.http.language.Message;

/**
 * Why a request was not carried out, in the words of RFC 9457.
 *
 * @param detail a sentence about this very request; nothing internal
 * @param nights those of room types that the problem is about
 * @param headers response headers that belong to the problem, such as {@code Retry-After}
 */
public record Problem(
    ProblemCode code,
    Message detail,
    List<FieldError> errors,
    List<Reason> reasons,
    List<Night> nights,
    Map<String, String> headers) {

  public Problem {
    errors = List.copyOf(errors);
    reasons = List.copyOf(reasons);
    nights = List.copyOf(nights);
    headers = Map.copyOf(headers);
  }

  public static Problem of(ProblemCode code, Message detail) {
    return new Problem(code, detail, List.of(), List.of(), List.of(), Map.of());
  }

  public Problem withErrors(List<FieldError> errors) {
    return new Problem(code, detail, errors, reasons, nights, headers);
  }

  public Problem withReasons(List<Reason> reasons) {
    return new Problem(code, detail, errors, reasons, nights, headers);
  }

  public Problem withNights(List<Night> nights) {
    return new Problem(code, detail, errors, reasons, nights, headers);
  }

  public Problem withHeader(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(code, detail, errors, reasons, nights, more);
  }
}
