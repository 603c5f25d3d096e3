package org.roombooking.http.operations;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.OpenApiRoutes;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Access;
import org.roombooking.http.server.Draining;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI document must be in itself, whatever routes there are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiDocumentTest {

  private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]*)}");

  private final JsonNode document = OpenApiRoutes.document();

  /** Every operation by its method and path. */
  private Map<String, JsonNode> operations() {
    var operations = new TreeMap<String, JsonNode>();
    document
        .path("paths")
        .forEachEntry((path, item) ->
            item.forEachEntry((method, o) -> operations.put(method + " " + path, o)));
    return operations;
  }

  private List<JsonNode> parameters(JsonNode operation) {
    return operation
        .path("parameters")
        .valueStream()
        .map(p -> OpenApiRoutes.resolved(document, p))
        .toList();
  }

  @Test
  void every_reference_leads_somewhere() {
    var references = document.findValues("$ref").stream().map(JsonNode::asString).distinct();

    assertThat(references)
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void every_operation_has_a_name_of_its_own_and_a_summary() {
    var names = operations().values().stream().map(o -> o.path("operationId").asString()).toList();

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    assertThat(operations().values())
        .allMatch(o -> !o.path("summary").asString().isBlank() && o.path("tags").size() == 1);
  }

  @Test
  void every_operation_says_who_may_call_it_and_with_what() {
    assertThat(operations())
        .allSatisfy((route, operation) -> {
          var access = Access.valueOf(operation.path("x-access").asString());
          // An empty list takes the document's bearer token away.
          assertThat(operation.has("security")).isEqualTo(!access.needsCaller());
          assertThat(operation.path("security").size()).isZero();
          assertThat(codes(operation).contains(ProblemCode.UNAUTHENTICATED))
              .isEqualTo(access.needsCaller());
        });
  }

  @Test
  void every_operation_of_the_api_answers_with_the_status_of_each_of_its_problem_codes() {
    assertThat(operations())
        .allSatisfy((route, operation) -> {
          if (operation.has("x-problem-codes")) {
            assertThat(problemStatuses(operation))
                .isEqualTo(codes(operation).stream().map(ProblemCode::status).collect(toSet()));
          }
        });
  }

  private static Set<ProblemCode> codes(JsonNode operation) {
    return operation
        .path("x-problem-codes")
        .valueStream()
        .map(code -> ProblemCode.valueOf(code.asString()))
        .collect(toSet());
  }

  private static Set<Integer> problemStatuses(JsonNode operation) {
    return operation.path("responses").propertyNames().stream()
        .map(Integer::valueOf)
        .filter(status -> status >= 400)
        .collect(toSet());
  }

  @Test
  void every_parameter_of_a_path_is_described_once() {
    assertThat(operations())
        .allSatisfy((route, operation) ->
            assertThat(
                    parameters(operation).stream()
                        .filter(p -> p.path("in").asString().equals("path"))
                        .map(p -> p.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(
                    PATH_PARAMETER.matcher(route).results().map(m -> m.group(1)).toList()));
  }

  @Test
  void the_operations_of_whoever_runs_the_service_are_all_described() {
    try (var metrics = new Metrics()) {
      var routes =
          Stream.of(
                  new HealthRoutes(new Draining(), List.of()),
                  new MetricsRoutes(metrics),
                  new DocumentRoutes())
              .flatMap(feature -> feature.routes().stream())
              .toList();

      assertThat(OpenApiRoutes.documented()).containsAll(OpenApiRoutes.declared(routes));
    }
  }

  @Test
  void no_path_is_described_that_only_differs_in_the_names_of_its_parameters() {
    var shapes =
        document.path("paths").propertyNames().stream()
            .collect(Collectors.groupingBy(path -> path.replaceAll("\\{[^}]*}", "{}")));

    assertThat(shapes.values()).allMatch(paths -> paths.size() == 1);
  }
}
