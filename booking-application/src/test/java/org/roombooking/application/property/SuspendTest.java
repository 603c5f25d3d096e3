package org.roombooking.application.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.inventory.FindFreeRooms;
import org.roombooking.application.inventory.SearchRooms;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.SetPriceAvailable;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.pricing.UnpricedNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** What is suspended can be read but not sold, and keeps the bookings it has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuspendTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();

  @Nested
  class a_suspended_hotel {

    private final RoomType type = house.aRoomType(2);

    @Test
    void is_not_sold_until_it_is_activated() {
      setHotel(house.owner(), false);

      assertThat(house.quote(STAY, House.oneRoom(type)))
          .isEqualTo(refused(new QuoteRefusal.HotelSuspended(hotel)));
      assertThat(search()).isEqualTo(List.of());
      assertThat(findRooms(1)).isEmpty();

      setHotel(house.owner(), true);
      assertThat(house.quote(STAY, House.oneRoom(type))).isInstanceOf(QuoteStay.Outcome.Done.class);
    }

    @Test
    void keeps_the_bookings_it_has() {
      var pending = house.aPendingBooking(type, STAY).value();
      setHotel(house.owner(), false);

      var confirmed = house.useCases().confirmBooking().handle(house.step(pending.id()));

      assertThat(House.taken(confirmed).value()).isInstanceOf(Booking.Confirmed.class);
    }

    @Test
    void is_suspended_again_without_a_change() {
      setHotel(house.owner(), false);
      var before = house.ports().hotels().find(hotel);

      setHotel(house.owner(), false);

      assertThat(house.ports().hotels().find(hotel)).isEqualTo(before);
    }

    @Test
    void is_suspended_by_its_owner_alone() {
      assertThat(setHotel(house.aCaller(), false))
          .isEqualTo(new ChangeHotel.Outcome.UnknownHotel(hotel));
      assertThat(house.ports().hotels().find(hotel).orElseThrow().value().active()).isTrue();
    }
  }

  @Nested
  class a_suspended_room_type {

    private final RoomType type = house.aRoomType(2);

    @Test
    void is_not_sold_until_it_is_activated() {
      assertThat(setType(house.owner(), type.id(), false))
          .isEqualTo(new SetRoomTypeActive.Outcome.Done(Variants.suspended(type), house.hotel()));

      assertThat(house.quote(STAY, House.oneRoom(type)))
          .isEqualTo(refused(new QuoteRefusal.RoomTypeSuspended(type.id())));
      assertThat(search()).isEmpty();
      assertThat(findRooms(1)).isEmpty();

      assertThat(setType(house.owner(), type.id(), true))
          .isEqualTo(new SetRoomTypeActive.Outcome.Done(type, house.hotel()));
      assertThat(search()).hasSize(1);
    }

    @Test
    void is_one_of_the_hotel_and_of_its_owner() {
      var elsewhere = house.given().aRoomTypeWithRooms(1).id();

      assertThat(setType(house.owner(), elsewhere, false))
          .isEqualTo(new SetRoomTypeActive.Outcome.UnknownRoomType(elsewhere));
      assertThat(setType(house.aCaller(), type.id(), false))
          .isEqualTo(new SetRoomTypeActive.Outcome.UnknownHotel(hotel));
      assertThat(house.ports().roomTypes().find(type.id())).contains(type);
    }
  }

  @Nested
  class a_suspended_room {

    private final RoomType type = house.aRoomType(0);
    private final Room room = house.aRoom(type, "101", 2);
    private final Room other = house.aRoom(type, "102", 3);

    @Test
    void leaves_one_less_to_sell_until_it_is_activated() {
      assertThat(setRoom(house.owner(), room.id(), false))
          .isInstanceOfSatisfying(
              SetRoomAvailable.Outcome.Done.class,
              done -> assertThat(done.room()).isEqualTo(Variants.available(room, false)));

      assertThat(free()).isEqualTo(1);
      assertThat(findRooms(1)).extracting(FindFreeRooms.FreeRoom::room).containsExactly(other);

      setRoom(house.owner(), room.id(), true);
      assertThat(free()).isEqualTo(2);
    }

    @Test
    void counts_once_however_often_it_is_asked_for() {
      Race.of(number -> setRoom(house.owner(), room.id(), number % 2 == 0));
      setRoom(house.owner(), room.id(), false);
      setRoom(house.owner(), room.id(), false);

      assertThat(free()).isEqualTo(1);
    }

    @Test
    void keeps_the_guests_who_have_it_and_the_booking_of_its_night() {
      var inRoom = house.aBookingWithItsRoom(type, STAY);
      house.aConfirmedBooking(type, STAY);
      var doors = inRoom.value().assignment().doors();

      doors.values().forEach(door -> setRoom(house.owner(), door, false));

      assertThat(free()).isZero();
      assertThat(house.ports().bookings().find(inRoom.value().id()).orElseThrow().value())
          .isEqualTo(inRoom.value());
      assertThat(house.useCases().createBooking().handle(house.toBook(type, STAY)))
          .isInstanceOf(CreateBooking.Outcome.NoInventory.class);
    }

    @Test
    void that_was_added_so_can_be_sold_once_it_is_activated() {
      var command = new AddRoom.Command(house.owner(), type.id(), new RoomNumber("103"), 2, false);
      var added = ((AddRoom.Outcome.Done) house.useCases().addRoom().handle(command)).room();
      assertThat(free()).isEqualTo(2);

      setRoom(house.owner(), added.id(), true);

      assertThat(free()).isEqualTo(3);
    }

    @Test
    void is_one_of_the_hotel_and_of_its_owner() {
      var unknown = new RoomId(house.given().anId());

      assertThat(setRoom(house.owner(), unknown, false))
          .isEqualTo(new SetRoomAvailable.Outcome.UnknownRoom(unknown));
      assertThat(setRoom(house.aCaller(), room.id(), false))
          .isEqualTo(new SetRoomAvailable.Outcome.UnknownHotel(hotel));
      assertThat(free()).isEqualTo(2);
    }

    private int free() {
      return search().stream()
          .mapToInt(offer -> offer.availability().freeForWholeStay())
          .findFirst()
          .orElse(0);
    }
  }

  @Nested
  class a_suspended_price {

    private final RoomType type = house.aRoomTypeWithoutPrices(1);

    @Test
    void is_as_if_it_were_not_there_until_it_is_activated() {
      house.setPrice(type, PriceStandard.BASE, june(10), 1_000);
      house.setPrice(type, PriceStandard.BASE, june(11), 1_000);
      var second = prices().get(1);

      assertThat(setPrice(house.owner(), second.id(), false))
          .isEqualTo(new SetPriceAvailable.Outcome.Done(Variants.available(second, false)));

      assertThat(house.quote(STAY, House.oneRoom(type)))
          .isEqualTo(
              refused(
                  new QuoteRefusal.NotPriced(
                      type.id(), PriceStandard.BASE, List.of(UnpricedNight.of(june(11))))));

      setPrice(house.owner(), second.id(), true);
      assertThat(house.quote(STAY, House.oneRoom(type))).isInstanceOf(QuoteStay.Outcome.Done.class);
    }

    @Test
    void is_one_of_the_hotel_and_of_its_owner() {
      house.setPrice(type, PriceStandard.BASE, june(10), 1_000);
      var price = prices().getFirst();
      var unknown = new RoomPriceId(house.given().anId());

      assertThat(setPrice(house.owner(), unknown, false))
          .isEqualTo(new SetPriceAvailable.Outcome.UnknownPrice(unknown));
      assertThat(setPrice(house.aCaller(), price.id(), false))
          .isEqualTo(new SetPriceAvailable.Outcome.UnknownHotel(hotel));
      assertThat(prices()).containsExactly(price);
    }

    private List<RoomPrice> prices() {
      return house
          .ports()
          .rateCalendar()
          .list(hotel, type.id(), Optional.empty(), new PageRequest(1, 20))
          .items();
    }
  }

  private ChangeHotel.Outcome setHotel(Caller caller, boolean active) {
    return house
        .useCases()
        .changeHotel()
        .handle(
            new ChangeHotel.Command(
                caller, hotel, Optional.empty(), ChangeHotel.Change.toActive(active)));
  }

  private SetRoomTypeActive.Outcome setType(Caller caller, RoomTypeId type, boolean active) {
    return house
        .useCases()
        .setRoomTypeActive()
        .handle(new SetRoomTypeActive.Command(caller, hotel, type, active));
  }

  private SetRoomAvailable.Outcome setRoom(Caller caller, RoomId room, boolean available) {
    return house
        .useCases()
        .setRoomAvailable()
        .handle(new SetRoomAvailable.Command(caller, hotel, room, available));
  }

  private SetPriceAvailable.Outcome setPrice(Caller caller, RoomPriceId price, boolean available) {
    return house
        .useCases()
        .setPriceAvailable()
        .handle(new SetPriceAvailable.Command(caller, hotel, price, available));
  }

  private List<SearchRooms.Offer> search() {
    var query =
        new SearchRooms.Query(hotel, Optional.of(STAY.arrival()), Optional.of(STAY.departure()), 1);
    return ((SearchRooms.Outcome.Done) house.useCases().searchRooms().handle(query)).offers();
  }

  private List<FindFreeRooms.FreeRoom> findRooms(int guests) {
    var query = new FindFreeRooms.Query(house.owner(), hotel, STAY, guests);
    return ((FindFreeRooms.Outcome.Done) house.useCases().findFreeRooms().handle(query)).rooms();
  }

  private static QuoteStay.Outcome refused(QuoteRefusal why) {
    return new QuoteStay.Outcome.Refused(why);
  }
}
