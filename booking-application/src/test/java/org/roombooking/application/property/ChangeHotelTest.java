package org.roombooking.application.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeHotelTest {

  private static final ChangeHotel.Change NOTHING =
      new ChangeHotel.Change(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final House house = House.inBangkok();
  private final Hotel hotel = house.hotel();

  @Test
  void everything_that_is_said_changes_and_country_time_zone_and_money_stay() {
    var everything =
        new ChangeHotel.Change(
            Optional.of("New name"),
            Optional.of("New address"),
            Optional.of("New city"),
            Optional.of(BookingPolicy.ANY_USER),
            Optional.of(new HoldPolicy.Unlimited()),
            Optional.of(new UndoWindow(Duration.ofMinutes(5))),
            Optional.of(false));

    var changed =
        new Versioned<>(
            new Hotel(
                hotel.id(),
                hotel.owner(),
                new HotelProfile("New name", "New address", "New city", hotel.profile().country()),
                hotel.zone(),
                hotel.currency(),
                BookingPolicy.ANY_USER,
                new HoldPolicy.Unlimited(),
                new UndoWindow(Duration.ofMinutes(5)),
                false,
                0,
                hotel.createdAt()),
            new Version(2));
    assertThat(change(everything)).isEqualTo(new ChangeHotel.Outcome.Done(changed));
    assertThat(house.ports().hotels().find(hotel.id())).contains(changed);
  }

  @Test
  void what_is_not_said_stays() {
    var changed = new Versioned<>(Variants.named("New name", hotel), new Version(2));

    assertThat(change(nameTo("New name"))).isEqualTo(new ChangeHotel.Outcome.Done(changed));
    assertThat(house.ports().hotels().find(hotel.id())).contains(changed);
  }

  @Test
  void a_change_to_what_is_so_already_changes_nothing() {
    var unchanged = new Versioned<>(hotel, Version.FIRST);

    assertThat(change(NOTHING)).isEqualTo(new ChangeHotel.Outcome.Done(unchanged));
    assertThat(change(nameTo(hotel.profile().name())))
        .isEqualTo(new ChangeHotel.Outcome.Done(unchanged));
    assertThat(house.ports().hotels().find(hotel.id())).contains(unchanged);
  }

  @Test
  void a_hotel_that_is_not_the_caller_s_is_as_if_it_were_not_there() {
    var unknown = new ChangeHotel.Outcome.UnknownHotel(hotel.id());
    var nowhere = new HotelId(house.given().anId());

    assertThat(change(house.aCaller(), hotel.id(), Optional.empty())).isEqualTo(unknown);
    assertThat(change(house.owner(), nowhere, Optional.empty()))
        .isEqualTo(new ChangeHotel.Outcome.UnknownHotel(nowhere));
    assertThat(house.ports().hotels().find(hotel.id()))
        .contains(new Versioned<>(hotel, Version.FIRST));
  }

  @Test
  void an_owner_who_has_seen_the_current_version_may_change_it() {
    assertThat(change(house.owner(), hotel.id(), Optional.of(Version.FIRST)))
        .isEqualTo(
            new ChangeHotel.Outcome.Done(
                new Versioned<>(Variants.named("New name", hotel), new Version(2))));
  }

  @Test
  void an_owner_who_has_seen_another_version_is_told_the_current_one() {
    change(nameTo("First"));

    assertThat(change(house.owner(), hotel.id(), Optional.of(Version.FIRST)))
        .isEqualTo(new ChangeHotel.Outcome.StaleVersion(new Version(2)));
    assertThat(change(house.owner(), hotel.id(), Optional.of(new Version(3))))
        .isEqualTo(new ChangeHotel.Outcome.StaleVersion(new Version(2)));
    assertThat(house.ports().hotels().find(hotel.id()))
        .contains(new Versioned<>(Variants.named("First", hotel), new Version(2)));
  }

  @Test
  void of_many_changes_to_the_version_they_have_seen_exactly_one_is_made() {
    var outcomes = Race.of(number -> change(house.owner(), hotel.id(), Optional.of(Version.FIRST)));

    assertThat(Race.count(outcomes))
        .containsEntry(ChangeHotel.Outcome.Done.class, 1L)
        .containsEntry(ChangeHotel.Outcome.StaleVersion.class, 31L);
  }

  private ChangeHotel.Outcome change(ChangeHotel.Change change) {
    return house
        .useCases()
        .changeHotel()
        .handle(new ChangeHotel.Command(house.owner(), hotel.id(), Optional.empty(), change));
  }

  private ChangeHotel.Outcome change(Caller caller, HotelId id, Optional<Version> expected) {
    return house
        .useCases()
        .changeHotel()
        .handle(new ChangeHotel.Command(caller, id, expected, nameTo("New name")));
  }

  private static ChangeHotel.Change nameTo(String name) {
    return new ChangeHotel.Change(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
