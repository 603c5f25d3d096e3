package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.Amendments;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;

/** What every {@link Amendments} must do, together with the other ports of its store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AmendmentsContract {

  Stay STAY = juneStay(10, 13);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void an_amendment_is_found_as_it_was_put() {
    var booking = aBooking();
    var amendment = anAmendmentOf(booking, NOW.plusSeconds(900));

    ports().amendments().put(amendment);

    assertThat(find(amendment)).contains(amendment);
  }

  @Test
  default void it_is_found_by_its_name_for_its_booking_and_its_user_alone() {
    var amendment = anAmendmentOf(aBooking(), NOW.plusSeconds(900));
    ports().amendments().put(amendment);

    assertThat(
            ports()
                .amendments()
                .find(amendment.booking(), new AmendmentId(given().anId()), amendment.quotedFor()))
        .isEmpty();
    assertThat(
            ports()
                .amendments()
                .find(new BookingId(given().anId()), amendment.id(), amendment.quotedFor()))
        .isEmpty();
    assertThat(
            ports()
                .amendments()
                .find(amendment.booking(), amendment.id(), new UserId(given().anId())))
        .isEmpty();
  }

  @Test
  default void a_newer_one_takes_the_place_of_the_one_before() {
    var booking = aBooking();
    var older = anAmendmentOf(booking, NOW.plusSeconds(900));
    var newer = anAmendmentOf(booking, NOW.plusSeconds(901));

    ports().amendments().put(older);
    ports().amendments().put(newer);

    assertThat(find(older)).isEmpty();
    assertThat(find(newer)).contains(newer);
  }

  @Test
  default void another_user_has_one_of_the_same_booking() {
    var booking = aBooking();
    var one = anAmendmentOf(booking, NOW.plusSeconds(900));
    var other = forUser(given().aUser().id(), anAmendmentOf(booking, NOW.plusSeconds(900)));

    ports().amendments().put(one);
    ports().amendments().put(other);

    assertThat(find(one)).contains(one);
    assertThat(find(other)).contains(other);
  }

  @Test
  default void of_many_that_are_put_at_once_one_is_there() {
    var booking = aBooking();
    var amendments =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(number -> anAmendmentOf(booking, NOW.plusSeconds(number)))
            .toList();

    var unused =
        Race.of(number -> {
          ports().amendments().put(amendments.get(number));
          return number;
        });

    assertThat(amendments.stream().filter(it -> find(it).isPresent())).hasSize(1);
  }

  @Test
  default void those_that_have_expired_are_removed_the_longest_expired_first() {
    var first = anAmendmentOf(aBooking(), NOW.minusSeconds(2));
    var second = anAmendmentOf(aBooking(), NOW);
    var third = anAmendmentOf(aBooking(), NOW.plusMillis(1));
    List.of(third, second, first).forEach(ports().amendments()::put);

    assertThat(ports().amendments().removeExpired(NOW, 1)).isEqualTo(1);
    assertThat(find(first)).isEmpty();
    assertThat(find(second)).isPresent();

    assertThat(ports().amendments().removeExpired(NOW, 10)).isEqualTo(1);
    assertThat(find(second)).isEmpty();
    assertThat(find(third)).isPresent();
  }

  private java.util.Optional<Amendment> find(Amendment amendment) {
    return ports().amendments().find(amendment.booking(), amendment.id(), amendment.quotedFor());
  }

  private Booking.Pending aBooking() {
    return given().aPendingBookingOfRooms(2, aType(), STAY);
  }

  private RoomType aType() {
    return given().aRoomTypeWithRooms(2);
  }

  private Amendment anAmendmentOf(Booking.Pending booking, Instant expiresAt) {
    var details = booking.details();
    return new Amendment(
        new AmendmentId(given().anId()),
        details.hotel(),
        details.id(),
        details.bookedBy(),
        Version.FIRST,
        details.stay(),
        details.rooms(),
        expiresAt);
  }

  private static Amendment forUser(UserId user, Amendment amendment) {
    return new Amendment(
        amendment.id(),
        amendment.hotel(),
        amendment.booking(),
        user,
        amendment.of(),
        amendment.stay(),
        amendment.rooms(),
        amendment.expiresAt());
  }

  private Given given() {
    return new Given(ports());
  }
}
