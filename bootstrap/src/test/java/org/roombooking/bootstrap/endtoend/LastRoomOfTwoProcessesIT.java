package org.roombooking.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hundred callers of two processes want the last room, each way there is (Constraint-Decides).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastRoomOfTwoProcessesIT {

  @RegisterExtension static final TwoProcesses SERVICE = new TwoProcesses();

  private final ApiClient owner =
      ApiClient.of(SERVICE.first().uri()).signedInAs("owner-" + UUID.randomUUID());

  @AfterEach
  void nothing_is_broken() {
    assertThat(SERVICE.violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void one_of_them_gets_it(WayToTakeRooms way) {
    run(way, 3);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("nightly")
  void one_of_them_gets_it_however_often(WayToTakeRooms way) {
    run(way, 50);
  }

  private void run(WayToTakeRooms way, int times) {
    var race = way.race(SERVICE, owner);
    for (int start = 1; start <= times; start++) {
      race.prepare();

      var replies = Crowd.replies(LastRoomRace.CALLERS, caller -> claim(race, caller));

      var verdicts = new TreeMap<String, Integer>();
      replies.forEach(reply -> verdicts.merge(verdict(reply), 1, Integer::sum));
      assertThat(verdicts)
          .as("start %s", start)
          .isEqualTo(Map.of("got it", 1, race.refusal(), LastRoomRace.CALLERS - 1));
      int winner =
          IntStream.range(0, replies.size())
              .filter(caller -> replies.get(caller).status() < 400)
              .findFirst()
              .orElseThrow();
      race.giveBack(winner, replies.get(winner));
    }
  }

  /** Again, as long as the service has too much else to do. */
  private static ApiClient.Reply claim(LastRoomRace race, int caller) {
    var reply = race.claim(caller, SERVICE.either(caller));
    while (reply.status() == 503) {
      reply = race.claim(caller, SERVICE.either(caller));
    }
    return reply;
  }

  private static String verdict(ApiClient.Reply reply) {
    return reply.status() < 400 ? "got it" : reply.verdict();
  }
}
