package org.roombooking.persistence.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.version.Version;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptFactsTest {

  private static final Restriction ONE =
      new Restriction(
          RestrictionScope.all(),
          RestrictionKind.STOP_SELL,
          OptionalInt.empty(),
          new DateRange(Given.june(10), Given.june(12)));

  private final Given given = new Given(InMemoryPorts.create());
  private final KeptFacts kept = new KeptFacts();

  @Test
  void those_of_another_version_are_not_found() {
    var facts = facts(given.aHotel(), 0);
    kept.keep(facts.hotel().id(), Version.FIRST, facts);

    assertThat(kept.find(facts.hotel().id(), Version.FIRST)).contains(facts);
    assertThat(kept.find(facts.hotel().id(), Version.FIRST.next())).isEmpty();
    assertThat(kept.find(given.aHotel().id(), Version.FIRST)).isEmpty();
  }

  @Test
  void those_asked_for_longest_ago_give_way() {
    var first = keep(90_000);
    var second = keep(90_000);
    assertThat(kept.find(first.id(), Version.FIRST)).isPresent();

    var third = keep(90_000);

    assertThat(kept.find(second.id(), Version.FIRST)).isEmpty();
    assertThat(kept.find(first.id(), Version.FIRST)).isPresent();
    assertThat(kept.find(third.id(), Version.FIRST)).isPresent();
  }

  @Test
  void those_put_in_place_of_others_take_no_place_beside_them() {
    var hotel = given.aHotel();
    for (int i = 0; i < 3; i++) {
      kept.keep(hotel.id(), Version.FIRST, facts(hotel, 90_000));
    }
    var other = keep(90_000);

    assertThat(kept.find(hotel.id(), Version.FIRST)).isPresent();
    assertThat(kept.find(other.id(), Version.FIRST)).isPresent();
  }

  @Test
  void too_many_for_all_are_not_kept() {
    var hotel = keep(200_000);

    assertThat(kept.find(hotel.id(), Version.FIRST)).isEmpty();
  }

  private Hotel keep(int restrictions) {
    var hotel = given.aHotelOf(given.aNewUser().id());
    kept.keep(hotel.id(), Version.FIRST, facts(hotel, restrictions));
    return hotel;
  }

  private static HotelFacts facts(Hotel hotel, int restrictions) {
    return new HotelFacts(
        hotel, List.of(), Rulebook.standard(), Collections.nCopies(restrictions, ONE), Map.of());
  }
}
