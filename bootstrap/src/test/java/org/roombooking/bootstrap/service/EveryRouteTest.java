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
import org.roombooking.application.identity.SequentialIdentifiers;
import org.roombooking.application.member.FewPhoneNumbers;
import org.roombooking.application.property.image.InMemoryImageFiles;
import org.roombooking.application.property.image.PretendedRedrawing;
import org.roombooking.bootstrap.wiring.AccessUseCases;
import org.roombooking.bootstrap.wiring.AmendmentUseCases;
import org.roombooking.bootstrap.wiring.AmenityUseCases;
import org.roombooking.bootstrap.wiring.BookingUseCases;
import org.roombooking.bootstrap.wiring.ImageUseCases;
import org.roombooking.bootstrap.wiring.InventoryUseCases;
import org.roombooking.bootstrap.wiring.MemberUseCases;
import org.roombooking.bootstrap.wiring.Ports;
import org.roombooking.bootstrap.wiring.PortsInMemory;
import org.roombooking.bootstrap.wiring.PricingUseCases;
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

  private static final Ports STORE = PortsInMemory.create();

  private static final List<Route> ROUTES =
      Stream.of(
              ApiRoutes.over(
                  Registration.OPEN,
                  access(),
                  member(),
                  property(),
                  pricing(),
                  amenity(),
                  images(),
                  InventoryUseCases.over(STORE, new SequentialIdentifiers(), Clock.systemUTC()),
                  booking(),
                  AmendmentUseCases.over(STORE, new SequentialIdentifiers(), Clock.systemUTC()),
                  Clock.systemUTC()),
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
    return AccessUseCases.over(STORE, secrets, new SequentialIdentifiers(), Clock.systemUTC());
  }

  private static MemberUseCases member() {
    return MemberUseCases.over(
        STORE, new FewPhoneNumbers(), new SequentialIdentifiers(), Clock.systemUTC());
  }

  private static AmenityUseCases amenity() {
    return AmenityUseCases.over(STORE, new SequentialIdentifiers(), Clock.systemUTC());
  }

  private static PropertyUseCases property() {
    return PropertyUseCases.over(STORE, new SequentialIdentifiers(), Clock.systemUTC());
  }

  private static PricingUseCases pricing() {
    return PricingUseCases.over(STORE, new SequentialIdentifiers(), Clock.systemUTC());
  }

  private static ImageUseCases images() {
    var storage =
        new ImageUseCases.Storage(
            new InMemoryImageFiles(Clock.systemUTC()), new PretendedRedrawing());
    return ImageUseCases.over(STORE, storage, new SequentialIdentifiers(), Clock.systemUTC());
  }

  private static BookingUseCases booking() {
    return BookingUseCases.over(STORE, new SequentialIdentifiers(), Clock.systemUTC());
  }
}
