package org.roombooking.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.operations.DocumentRoutes;
import org.roombooking.http.operations.HealthRoutes;
import org.roombooking.http.operations.Metrics;
import org.roombooking.http.operations.MetricsRoutes;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.RouteTable;
import org.roombooking.http.server.Draining;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescribedRoutesTest {

  private static List<Route> allRoutes() {
    try (var metrics = new Metrics()) {
      var operations =
          Stream.of(
              new HealthRoutes(new Draining(), List.of()),
              new MetricsRoutes(metrics),
              new DocumentRoutes());
      return Stream.concat(
              Service.allRoutes().stream(), operations.flatMap(part -> part.routes().stream()))
          .toList();
    }
  }

  @Test
  void the_document_describes_every_route_and_nothing_else() {
    assertThat(OpenApiRoutes.documented()).isEqualTo(OpenApiRoutes.declared(allRoutes()));
  }

  @Test
  void the_list_of_routes_is_the_committed_one() throws IOException {
    var committed = Path.of("..", "docs", "routes.txt");

    assertThat(RouteTable.of(allRoutes())).isEqualTo(Files.readString(committed));
  }
}
