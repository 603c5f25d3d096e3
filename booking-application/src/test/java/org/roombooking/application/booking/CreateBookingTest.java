package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreateBookingTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();

  @Nested
  class a_new_booking {

    @Test
    void is_pending_in_its_first_version_with_all_that_was_asked_for() {
      var type = house.aRoomType(1);

      var made = house.aPendingBooking(type, STAY);

      var details = made.value().details();
      var prices = new NightlyPrices(STAY, List.of(baht(1_010), baht(1_011)));
      var room =
          new BookedRoom(details.rooms().getFirst().id(), type.id(), 2, PriceStandard.BASE, prices);
      assertThat(made)
          .isEqualTo(
              new Versioned<>(
                  new Booking.Pending(
                      new BookingDetails(
                          made.value().id(),
                          house.hotel().id(),
                          house.owner().user(),
                          Optional.empty(),
                          "Malee Srisuk",
                          Optional.of("A quiet room"),
                          STAY,
                          List.of(room),
                          NOW),
                      new Hold.Until(END_OF_HOLD)),
                  Version.FIRST));
      assertThat(house.ports().bookings().find(made.value().id()))
          .contains(new Versioned<>(made.value(), Version.FIRST));
    }

    @Test
    void is_written_with_its_event() {
      var booking = house.aPendingBooking(house.aRoomType(1), STAY).value();

      assertThat(house.ports().storedEvents().of(booking.id()))
          .singleElement()
          .satisfies(event ->
              assertThat(event)
                  .isEqualTo(
                      new BookingEvent(
                          event.id(), BookingEvent.Type.CREATED, NOW, house.owner().author())));
    }

    @Test
    void takes_its_rooms_on_its_nights() {
      var type = house.aRoomType(3);

      book(new RoomLine(type.id(), 2, 2, new RateChoice.Standing()));

      assertThat(house.free(type, 9, 13)).containsExactly(3, 1, 1, 3);
      assertThat(house.awaitingRoom(type, 9, 13)).containsExactly(0, 2, 2, 0);
    }

    @Test
    void holds_its_rooms_as_long_as_the_hotel_grants() {
      var quick =
          House.inBangkokBut(
              hotel -> Variants.holdingFor(new HoldPolicy.Limited(Duration.ofMinutes(1)), hotel));
      var patient =
          House.inBangkokBut(hotel -> Variants.holdingFor(new HoldPolicy.Unlimited(), hotel));

      assertThat(quick.aPendingBooking(quick.aRoomType(1), STAY).value().hold())
          .isEqualTo(new Hold.Until(NOW.plusSeconds(60)));
      assertThat(patient.aPendingBooking(patient.aRoomType(1), STAY).value().hold())
          .isEqualTo(new Hold.WithoutEnd());
    }

    @Test
    void of_several_lines_has_a_room_for_each_one_asked_for() {
      var single = house.aRoomType(1);
      var twin = house.aRoomType(2);

      var booking =
          made(
              book(
                  new RoomLine(twin.id(), 2, 2, new RateChoice.Agreed(baht(500))),
                  new RoomLine(single.id(), 1, 1, new RateChoice.Standing())));

      assertThat(booking.details().rooms())
          .extracting(BookedRoom::type)
          .containsExactly(twin.id(), twin.id(), single.id());
      assertThat(booking.details().rooms()).extracting(BookedRoom::id).doesNotHaveDuplicates();
      assertThat(booking.details().total()).isEqualTo(baht(4 * 500 + 1_010 + 1_011));
    }

    @Test
    void of_another_user_is_theirs_where_the_hotel_allows_it() {
      var open = House.inBangkokBut(Variants::openToAll);
      var guest = open.aCaller();

      var booking = open.aPendingBookingBy(guest, House.oneRoom(open.aRoomType(1)), STAY).value();

      assertThat(booking.details().bookedBy()).isEqualTo(guest.user());
    }
  }

  @Nested
  class a_booking_that_is_refused {

    @Test
    void is_not_offered_for_the_same_reasons_as_its_quote() {
      var type = house.aRoomTypeWithoutPrices(1);
      var stranger = house.aCaller();

      assertThat(house.useCases().createBooking().handle(house.toBook(type, STAY)))
          .isEqualTo(
              notOffered(
                  new QuoteRefusal.NotPriced(
                      type.id(),
                      PriceStandard.BASE,
                      List.of(UnpricedNight.of(june(10)), UnpricedNight.of(june(11))))));
      assertThat(
              house
                  .useCases()
                  .createBooking()
                  .handle(house.toBook(stranger, House.oneRoom(type), STAY)))
          .isEqualTo(notOffered(new QuoteRefusal.BookingNotAllowed(house.hotel().id())));
      assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    }

    @Test
    void is_told_the_nights_that_are_full_and_takes_none() {
      var type = house.aRoomType(1);
      house.aPendingBooking(type, juneStay(11, 12));

      assertThat(house.useCases().createBooking().handle(house.toBook(type, juneStay(10, 13))))
          .isEqualTo(
              new CreateBooking.Outcome.NoInventory(
                  List.of(new RoomTypeNight(type.id(), june(11)))));

      assertThat(house.free(type, 10, 13)).containsExactly(1, 0, 1);
      assertThat(bookings()).isEqualTo(1);
    }

    @Test
    void is_summed_before_it_is_checked() {
      var type = house.aRoomType(1);
      var line = House.oneRoom(type);

      assertThat(book(line, line))
          .isEqualTo(
              new CreateBooking.Outcome.NoInventory(
                  List.of(
                      new RoomTypeNight(type.id(), june(10)),
                      new RoomTypeNight(type.id(), june(11)))));
      assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    }

    @Test
    void of_a_type_without_rooms_finds_it_full() {
      var type = house.aRoomType(0);

      assertThat(house.useCases().createBooking().handle(house.toBook(type, juneStay(10, 11))))
          .isEqualTo(
              new CreateBooking.Outcome.NoInventory(
                  List.of(new RoomTypeNight(type.id(), june(10)))));
    }
  }

  @Test
  void of_many_callers_racing_for_the_last_room_exactly_one_gets_it() {
    var type = house.aRoomType(1);

    assertThat(race(type)).isEqualTo(oneMade());
    assertThat(house.free(type, 9, 13)).containsExactly(1, 0, 0, 1);
    assertThat(bookings()).isEqualTo(1);
  }

  private Map<Class<?>, Long> race(RoomType type) {
    var outcomes =
        Race.of(number -> house.useCases().createBooking().handle(house.toBook(type, STAY)));
    return Race.count(outcomes);
  }

  private static Map<Class<?>, Long> oneMade() {
    return Map.of(
        CreateBooking.Outcome.Done.class, 1L, CreateBooking.Outcome.NoInventory.class, 31L);
  }

  private long bookings() {
    return house
        .ports()
        .bookings()
        .list(
            house.hotel().id(), BookingFilter.all(), house.clock().instant(), new PageRequest(1, 1))
        .total();
  }

  private CreateBooking.Outcome book(RoomLine... lines) {
    return house
        .useCases()
        .createBooking()
        .handle(
            new CreateBooking.Command(
                house.owner(),
                Optional.empty(),
                new StayRequest(house.hotel().id(), STAY, Stream.of(lines).toList()),
                "Malee Srisuk",
                Optional.empty()));
  }

  private static Booking.Pending made(CreateBooking.Outcome outcome) {
    return switch (outcome) {
      case CreateBooking.Outcome.Done(Versioned<Booking.Pending> booking) -> booking.value();
      case CreateBooking.Outcome.NotOffered notOffered -> throw new AssertionError(notOffered);
      case CreateBooking.Outcome.NoInventory none -> throw new AssertionError(none);
      case CreateBooking.Outcome.NoRoomThroughout none -> throw new AssertionError(none);
    };
  }

  private static CreateBooking.Outcome notOffered(QuoteRefusal why) {
    return new CreateBooking.Outcome.NotOffered(why);
  }
}
