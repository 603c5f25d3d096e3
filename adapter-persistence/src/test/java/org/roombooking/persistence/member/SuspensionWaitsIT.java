package org.roombooking.persistence.member;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.member.Members.Adding;
import org.roombooking.domain.member.Members.Standing;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/** Who suspends a system and who uses it at the same moment: one waits for the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuspensionWaitsIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);
  private final Given given = new Given(ports);
  private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void close() {
    others.close();
  }

  /** Lets somebody else begin while this transaction is open, and ends it when they wait. */
  private <T> Future<T> startedWithin(Supplier<?> work, Supplier<T> other) {
    return ports
        .transactions()
        .call(() -> {
          var unused = work.get();
          var started = others.submit(other::get);
          DATABASE.awaitSomebodyWaiting();
          return started;
        });
  }

  private ExternalSystem suspend(ExternalSystem system) {
    return ports.externalSystems().setActive(system.user(), system.id(), false).orElseThrow();
  }

  @Test
  void who_adds_a_member_waits_for_the_suspension_and_is_refused() throws Exception {
    var system = given.aSystemOf(given.aUser().id());
    var member = given.aNewMemberOf(system, "1");

    var adding = startedWithin(() -> suspend(system), () -> ports.members().add(member));

    assertThat(adding.get(1, MINUTES)).isEqualTo(new Adding.ExternalSystemSuspended(system.id()));
    assertThat(ports.members().find(member.user(), member.id())).isEmpty();
  }

  @Test
  void a_suspension_waits_for_the_member_who_is_being_added() throws Exception {
    var system = given.aSystemOf(given.aUser().id());
    var member = given.aNewMemberOf(system, "1");

    var suspended = startedWithin(() -> ports.members().add(member), () -> suspend(system));

    assertThat(suspended.get(1, MINUTES).active()).isFalse();
    assertThat(ports.members().find(member.user(), member.id())).contains(member);
  }

  @Test
  void a_suspension_waits_for_the_booking_that_is_being_made() throws Exception {
    var system = given.aSystemOf(given.aUser().id());
    var member = given.aMemberOf(system, "1");

    var suspended =
        startedWithin(
            () -> ports.members().standing(member.user(), member.id()), () -> suspend(system));

    assertThat(suspended.get(1, MINUTES).active()).isFalse();
  }

  @Test
  void who_books_waits_for_the_suspension_and_finds_it_done() throws Exception {
    var system = given.aSystemOf(given.aUser().id());
    var member = given.aMemberOf(system, "1");

    var standing =
        startedWithin(
            () -> suspend(system), () -> ports.members().standing(member.user(), member.id()));

    assertThat(standing.get(1, MINUTES)).isEqualTo(new Standing.Suspended(system.id()));
  }
}
