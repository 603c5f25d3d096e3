package org.roombooking.http.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/**
 * The description of the API, and a page to read and try it. Everything the page needs comes from
 * here: it works where there is no internet, and runs no script but ours.
 */
public final class DocumentRoutes implements Routes {

  private static final Resource DOCUMENT = new Resource("openapi/openapi.json", "application/json");
  private static final String HTML = "text/html;charset=utf-8";
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String STYLE = "text/css;charset=utf-8";

  private static final Resource PAGE = new Resource("docs/index.html", HTML);

  // The page sets styles of elements and shows icons that its style sheet holds as data.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final Map<String, Resource> files;
  private final Map<Resource, Answer> answers = new ConcurrentHashMap<>();

  public DocumentRoutes() {
    var library = "META-INF/resources/webjars/swagger-ui/" + libraryVersion() + "/";
    this.files =
        Map.of(
            "initializer.js", new Resource("docs/initializer.js", SCRIPT),
            "swagger-ui-bundle.js", new Resource(library + "swagger-ui-bundle.js", SCRIPT),
            "swagger-ui.css", new Resource(library + "swagger-ui.css", STYLE),
            "favicon.png", new Resource(library + "favicon-32x32.png", "image/png"));
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/openapi.json", Access.PUBLIC, request -> DOCUMENT.answer()),
        Route.get("/docs", Access.PUBLIC, request -> onPage(PAGE)),
        Route.get("/docs/{file}", Access.PUBLIC, this::file));
  }

  private Answer file(Request request) {
    var file = files.get(request.pathText("file"));
    return file == null
        ? Answer.problem(Problem.of(ProblemCode.NOT_FOUND, Phrase.NO_FILE.with()))
        : answers.computeIfAbsent(file, DocumentRoutes::onPage);
  }

  private static Answer onPage(Resource resource) {
    return resource.answer().withHeader("Content-Security-Policy", POLICY);
  }

  private static String libraryVersion() {
    var path = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    var properties = new Properties();
    try (var stream = DocumentRoutes.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the class path lacks " + path);
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
