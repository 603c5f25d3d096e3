package org.roombooking.persistence.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;
import static org.roombooking.application.testing.House.oneRoom;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.pricing.GiveQuote;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;
import org.roombooking.persistence.transactions.Company;

/** Quotes that are given while others are written are written together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotesGivenTogetherIT {

  /** While so many are held up, whoever comes waits for them. */
  private static final int MOST_UNDER_WAY = 4;

  private static final String WHO_WAITS =
      "select pid from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);
  private final List<FutureTask<StoredQuote>> given = new ArrayList<>();

  private Thread give(House house, RoomLine... lines) {
    var request = new StayRequest(house.hotel().id(), juneStay(10, 13), List.of(lines));
    var query = new QuoteStay.Query(house.owner(), Optional.empty(), request);
    var task =
        new FutureTask<>(
            () -> ((GiveQuote.Outcome.Done) house.useCases().giveQuote().handle(query)).quote());
    given.add(task);
    return Thread.startVirtualThread(task);
  }

  private static void awaitWaiting(int statements) {
    while (DATABASE.rows(WHO_WAITS).size() < statements) {
      Thread.onSpinWait();
    }
  }

  /** Nobody writes a quote until this ends. */
  private static Connection quotesHeldUp() throws SQLException {
    var connection = DATABASE.pool().getConnection();
    connection.setAutoCommit(false);
    try (var lock = connection.createStatement()) {
      lock.execute("lock table quote in exclusive mode");
    }
    return connection;
  }

  @Test
  void each_is_written_with_its_own_rooms() throws Exception {
    var house = House.over(ports);
    var type = house.aRoomType(9);
    var other = house.aRoomType(9);

    try (var holding = quotesHeldUp()) {
      for (int place = 0; place < MOST_UNDER_WAY; place++) {
        give(house, oneRoom(type));
        awaitWaiting(place + 1);
      }
      IntStream.range(0, 7)
          .mapToObj(number ->
              number < 5
                  ? give(house, oneRoom(number < 3 ? type : other))
                  : give(house, oneRoom(type), oneRoom(other)))
          .toList()
          .forEach(Company::awaitWaiting);
      holding.rollback();
    }

    var quotes = given.stream().map(Company::finish).toList();
    assertThat(quotes)
        .hasSize(11)
        .allSatisfy(
            it -> assertThat(ports.quotes().find(house.hotel().id(), it.id())).contains(it));
    // Five of one room in two statements, and two of two rooms in one.
    assertThat(DATABASE.rows("select distinct xmin::text from quote")).hasSize(MOST_UNDER_WAY + 3);
  }
}
