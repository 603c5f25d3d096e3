package org.roombooking.application.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.Hotels.Saving;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What every {@link Hotels} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface HotelsContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_hotel_is_found_as_it_was_added_in_its_first_version() {
    var given = new Given(ports());
    var hotel = given.aNewHotelOf(given.aUser().id());

    ports().hotels().add(hotel);

    assertThat(ports().hotels().find(hotel.id())).contains(new Versioned<>(hotel, Version.FIRST));
  }

  @Test
  default void a_hotel_keeps_every_fact_that_it_can_have() {
    var given = new Given(ports());
    var hotel = aRemoteHotel(new HotelId(given.anId()), given.aUser().id());

    ports().hotels().add(hotel);

    assertThat(ports().hotels().find(hotel.id())).contains(new Versioned<>(hotel, Version.FIRST));
  }

  @Test
  default void some_hotels_are_found_by_their_ids_the_oldest_first() {
    var given = new Given(ports());
    var owner = given.aUser().id();
    var first = given.aHotelOf(owner);
    given.aHotelOf(owner);
    var third = given.aHotelOf(owner);

    var ids = List.of(third.id(), new HotelId(given.anId()), first.id());
    assertThat(ports().hotels().listAll(ids)).containsExactly(first, third);
    assertThat(ports().hotels().listAll(List.of())).isEmpty();
  }

  @Test
  default void no_hotel_is_found_by_an_id_that_none_has() {
    var given = new Given(ports());
    given.aHotel();

    assertThat(ports().hotels().find(new HotelId(given.anId()))).isEmpty();
  }

  @Test
  default void a_hotel_keeps_its_own_clock_to_the_microsecond() {
    var given = new Given(ports());
    var sandbox =
        given
            .aNewHotelOf(given.aUser().id())
            .by(new Timepiece.Sandbox(Duration.ofDays(4_000).plusNanos(1_000)));
    ports().hotels().add(sandbox);
    assertThat(ports().hotels().find(sandbox.id()))
        .contains(new Versioned<>(sandbox, Version.FIRST));

    var later = sandbox.by(new Timepiece.Sandbox(Duration.ofDays(4_001)));
    assertThat(ports().hotels().save(new Versioned<>(sandbox, Version.FIRST), later))
        .isEqualTo(new Saving.Saved(new Version(2)));
    assertThat(ports().hotels().find(sandbox.id()))
        .contains(new Versioned<>(later, new Version(2)));
  }

  @Test
  default void a_hotel_is_taken_by_its_owner_as_it_is_and_by_nobody_else() {
    var given = new Given(ports());
    var hotel = given.aHotel();

    assertThat(ports().hotels().take(hotel.id(), hotel.owner()))
        .contains(new Versioned<>(hotel, Version.FIRST));
    assertThat(ports().hotels().take(hotel.id(), given.aUser().id())).isEmpty();
    assertThat(ports().hotels().take(new HotelId(given.anId()), hotel.owner())).isEmpty();
  }

  @Test
  default void of_many_who_take_a_hotel_each_finds_what_the_one_before_left() {
    var hotel = new Given(ports()).aHotel();

    var versions =
        Race.of(number ->
            ports()
                .transactions()
                .call(() -> {
                  var taken = ports().hotels().take(hotel.id(), hotel.owner()).orElseThrow();
                  assertThat(ports().hotels().save(taken, taken.value()))
                      .isInstanceOf(Saving.Saved.class);
                  return taken.version().number();
                }));

    assertThat(versions).doesNotHaveDuplicates();
  }

  @Test
  default void all_hotels_are_listed_the_oldest_first() {
    var given = new Given(ports());
    var owner = given.aUser().id();
    var hotels = Stream.generate(() -> given.aNewHotelOf(owner)).limit(3).toList();
    hotels.reversed().forEach(ports().hotels()::add);

    var page = new PageRequest(1, 20);
    assertThat(ports().hotels().list(page)).isEqualTo(new Page<>(hotels, 3, page));
  }

  @Test
  default void a_list_is_cut_into_pages_and_ends_with_empty_ones() {
    var given = new Given(ports());
    var hotels = Stream.generate(given::aHotel).limit(3).toList();

    var second = new PageRequest(2, 2);
    var third = new PageRequest(3, 2);
    assertThat(ports().hotels().list(second))
        .isEqualTo(new Page<>(hotels.subList(2, 3), 3, second));
    assertThat(ports().hotels().list(third)).isEqualTo(new Page<>(List.of(), 3, third));
  }

  @Test
  default void an_owner_s_hotels_are_listed_without_those_of_others() {
    var given = new Given(ports());
    var owner = given.aUser().id();
    var first = given.aHotelOf(owner);
    given.aHotel();
    var second = given.aHotelOf(owner);

    var page = new PageRequest(1, 20);
    var secondPage = new PageRequest(2, 1);
    assertThat(ports().hotels().listOwnedBy(owner, page))
        .isEqualTo(new Page<>(List.of(first, second), 2, page));
    assertThat(ports().hotels().listOwnedBy(owner, secondPage))
        .isEqualTo(new Page<>(List.of(second), 2, secondPage));
    assertThat(ports().hotels().listOwnedBy(new UserId(given.anId()), page))
        .isEqualTo(new Page<>(List.of(), 0, page));
  }

  @Test
  default void a_changed_hotel_is_found_as_it_was_saved_in_the_next_version() {
    var hotel = new Given(ports()).aHotel();
    var next = aRemoteHotel(hotel.id(), hotel.owner());

    assertThat(ports().hotels().save(new Versioned<>(hotel, Version.FIRST), next))
        .isEqualTo(new Saving.Saved(new Version(2)));

    assertThat(ports().hotels().find(hotel.id())).contains(new Versioned<>(next, new Version(2)));
  }

  @Test
  default void a_hotel_that_somebody_has_changed_since_stays_as_they_left_it() {
    var hotel = new Given(ports()).aHotel();
    var read = new Versioned<>(hotel, Version.FIRST);
    var theirs = Variants.named("Theirs", hotel);
    assertThat(ports().hotels().save(read, theirs)).isEqualTo(new Saving.Saved(new Version(2)));

    assertThat(ports().hotels().save(read, Variants.named("Ours", hotel)))
        .isEqualTo(new Saving.Stale());

    assertThat(ports().hotels().find(hotel.id())).contains(new Versioned<>(theirs, new Version(2)));
  }

  @Test
  default void of_many_who_save_what_they_read_in_one_version_exactly_one_does() {
    var hotel = new Given(ports()).aHotel();
    var read = new Versioned<>(hotel, Version.FIRST);

    var savings =
        Race.of(number -> ports().hotels().save(read, Variants.named("Caller " + number, hotel)));

    var saved = new Saving.Saved(new Version(2));
    assertThat(savings).containsOnlyOnce(saved).containsOnly(saved, new Saving.Stale());
    assertThat(ports().hotels().find(hotel.id()))
        .contains(
            new Versioned<>(
                Variants.named("Caller " + savings.indexOf(saved), hotel), new Version(2)));
  }

  /** Differs in every fact from any other hotel given. */
  private static Hotel aRemoteHotel(HotelId id, UserId owner) {
    return new Hotel(
        id,
        owner,
        new HotelProfile("ホテル キリバス", "", "Tabwakea", new CountryCode("KI")),
        ZoneId.of("Pacific/Kiritimati"),
        Currency.getInstance("JPY"),
        BookingPolicy.ANY_USER,
        new HoldPolicy.Unlimited(),
        new UndoWindow(Duration.ofDays(7)),
        false,
        4,
        Given.NOW.minus(Duration.ofMillis(1)));
  }
}
