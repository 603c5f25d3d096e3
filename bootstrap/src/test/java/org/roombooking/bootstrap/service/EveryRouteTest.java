package org.roombooking.bootstrap.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.ReadableAccessTokens;
import org.roombooking.application.access.ReadablePasswords;
import org.roombooking.application.access.SequentialRefreshTokens;
import org.roombooking.application.access.TokenLifetimes;
import org.roombooking.application.property.image.InMemoryImageFiles;
import org.roombooking.application.property.image.PretendedRedrawing;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.bootstrap.wiring.AccessUseCases;
import org.roombooking.bootstrap.wiring.BookingUseCases;
import org.roombooking.bootstrap.wiring.ImageUseCases;
import org.roombooking.bootstrap.wiring.Ports;
import org.roombooking.bootstrap.wiring.PropertyUseCases;
import org.roombooking.http.OpenApiRoutes;
import org.roombooking.http.access.Registration;
import org.roombooking.http.operations.Metrics;
import org.roombooking.http.operations.MetricsRoutes;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.RouteTable;
import org.roombooking.http.server.Draining;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryRouteTest {

  private static final org.roombooking.application.testing.Ports PORTS = InMemoryPorts.create();

  private static final List<Route> ROUTES =
      Stream.of(
              ApiRoutes.over(Registration.OPEN, access(), property(), images(), booking()),
              OperationsRoutes.over(new Draining(), List.of()),
              new MetricsRoutes(new Metrics()).routes())
          .flatMap(List::stream)
          .toList();

  @Test
  void is_described_as_it_is_and_nothing_else_is() {
    assertThat(OpenApiRoutes.documented()).isEqualTo(OpenApiRoutes.declared(ROUTES));
  }

  @Test
  void stands_in_the_table_that_people_review() throws IOException {
    assertThat(RouteTable.of(ROUTES))
        .isEqualTo(Files.readString(Path.of("..", "docs", "routes.txt")));
  }

  private static AccessUseCases access() {
    var secrets =
        new AccessUseCases.Secrets(
            new ReadablePasswords(),
            new ReadableAccessTokens(),
            new SequentialRefreshTokens(),
            new TokenLifetimes(Duration.ofDays(7), Duration.ofDays(60)));
    return AccessUseCases.over(wired(), secrets, PORTS.identifiers(), Clock.systemUTC());
  }

  private static PropertyUseCases property() {
    return PropertyUseCases.over(wired(), PORTS.identifiers(), Clock.systemUTC());
  }

  private static ImageUseCases images() {
    var storage =
        new ImageUseCases.Storage(
            new InMemoryImageFiles(Clock.systemUTC()), new PretendedRedrawing());
    return ImageUseCases.over(wired(), storage, PORTS.identifiers(), Clock.systemUTC());
  }

  private static BookingUseCases booking() {
    return BookingUseCases.over(wired(), PORTS.identifiers(), Clock.systemUTC());
  }

  private static Ports wired() {
    return new Ports(
        PORTS.transactions(),
        PORTS.users(),
        PORTS.sessions(),
        PORTS.hotels(),
        PORTS.roomTypes(),
        PORTS.rooms(),
        PORTS.images(),
        PORTS.rateCalendar(),
        PORTS.roomTypeNights(),
        PORTS.availability(),
        PORTS.bookings(),
        PORTS.roomNights(),
        PORTS.answeredRequests());
  }
}
