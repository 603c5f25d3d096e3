package org.roombooking.http.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.roombooking.http.json.JsonWriter;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Content;

/** Turns an answer into bytes, once. */
public final class Renderer {

  public static final String PROBLEM_TYPE = "application/problem+json";

  private static final String CONTENT_TYPE = "Content-Type";

  private final JsonWriter json = new JsonWriter();

  /** The answer to the request of this path and id. */
  Rendered render(Answer answer, String path, String requestId) {
    return switch (answer.content()) {
      case Content.None() -> rendered(answer, "", new byte[0]);
      case Content.Json(Object value) ->
          rendered(answer, "application/json", utf8(json.write(value)));
      case Content.Failure(Problem problem) ->
          rendered(answer, PROBLEM_TYPE, utf8(problemText(problem, path, requestId)));
      case Content.Text(String type, String text) -> rendered(answer, type, utf8(text));
      case Content.File(String type, var bytes) -> rendered(answer, type, bytes.toArray());
    };
  }

  /** A problem as JSON, for those who cannot answer through a route. */
  public String problemText(Problem problem, String path, String requestId) {
    return json.write(ProblemBody.of(problem, path, requestId));
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
