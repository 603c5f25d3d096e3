package org.roombooking.http.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.roombooking.http.json.JsonWriter;
import org.roombooking.http.json.Written;
import org.roombooking.http.language.Language;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Content;

/** Turns an answer into bytes, once. */
public final class Renderer {

  public static final String PROBLEM_TYPE = "application/problem+json";

  /** The header by which a client tells the languages it reads. */
  public static final String ACCEPT_LANGUAGE = "Accept-Language";

  private static final String CONTENT_TYPE = "Content-Type";
  private static final String CONTENT_LANGUAGE = "Content-Language";
  private static final String VARY = "Vary";

  private final JsonWriter json = new JsonWriter();

  /** The answer to the request of this path and id, whose sender reads this language. */
  Rendered render(Answer answer, String path, String requestId, Language language) {
    return switch (answer.content()) {
      case Content.None() -> rendered(answer, "", new byte[0]);
      case Content.Json(Object value) ->
          written(answer, "application/json", json.write(value, language), language);
      case Content.Failure(Problem problem) ->
          written(answer, PROBLEM_TYPE, problem(problem, path, requestId, language), language);
      case Content.Text(String type, String text) -> rendered(answer, type, utf8(text));
      case Content.File(String type, var bytes) -> rendered(answer, type, bytes.toArray());
    };
  }

  /** A problem as JSON, for those who cannot answer through a route. */
  public String problemText(Problem problem, String path, String requestId, Language language) {
    return problem(problem, path, requestId, language).text();
  }

  /** The headers of whatever is in a language. */
  public static Map<String, String> headers(Language language) {
    return Map.of(CONTENT_LANGUAGE, language.tag(), VARY, ACCEPT_LANGUAGE);
  }

  private Written problem(Problem problem, String path, String requestId, Language language) {
    return json.write(ProblemBody.of(problem, path, requestId), language);
  }

  private static Rendered written(Answer answer, String type, Written body, Language language) {
    var rendered = rendered(answer, type, utf8(body.text()));
    return body.inLanguage() ? rendered.with(headers(language)) : rendered;
  }

  private static Rendered rendered(Answer answer, String type, byte[] body) {
    var headers = new TreeMap<>(answer.headers());
    if (!type.isEmpty()) {
      headers.put(CONTENT_TYPE, type);
    }
    return new Rendered(answer.status(), headers, body);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
