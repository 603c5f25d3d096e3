package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.CitySearchContract;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.persistence.testing.CountedStatements;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class CitySearchIT implements CitySearchContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private static final int MOST_STATEMENTS = 8;

  private final CountedStatements statements = new CountedStatements();
  private final Ports ports = PostgresPorts.of(statements.over(DATABASE.pool()));

  @Override
  public Ports ports() {
    return ports;
  }

  @Test
  void a_city_of_thirty_hotels_takes_no_more_statements_than_one_of_three() {
    hotels(3);
    int forFew = statementsOfASearch(3);
    hotels(27);

    assertThat(statementsOfASearch(30)).isEqualTo(forFew).isLessThanOrEqualTo(MOST_STATEMENTS);
  }

  private void hotels(int number) {
    Stream.generate(() -> House.over(ports)).limit(number).forEach(house -> house.aRoomType(1));
  }

  private int statementsOfASearch(int hotels) {
    var search = House.over(ports).useCases().searchCity();
    var query =
        new SearchCity.Query(
            "Bangkok",
            Optional.empty(),
            Given.juneStay(10, 12),
            2,
            SearchCity.PriceRange.any(),
            Set.of(),
            new PageRequest(1, 5));
    // Facts of hotels that were read once are kept.
    search.handle(query);
    var unused = statements.sinceLast();
    var found = (SearchCity.Outcome.Done) search.handle(query);
    assertThat(found.offers().total()).isEqualTo(hotels);
    return statements.sinceLast();
  }
}
