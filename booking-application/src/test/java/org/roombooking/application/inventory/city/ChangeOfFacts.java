package org.roombooking.application.inventory.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.Optional;
import java.util.OptionalInt;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.application.property.ChangeHotel;
import org.roombooking.application.property.SetRoomTypeActive;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.application.testing.House;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** What else changes of what a hotel sells than that rooms are booked. */
public enum ChangeOfFacts {
  PRICE,
  PRICE_FOR_ONE_GUEST,
  PRICE_RULES,
  RESTRICTION,
  AMENITY,
  ROOM,
  ROOM_OUT_OF_SERVICE,
  LOCK,
  OVERBOOKING,
  TYPE,
  SUSPENDED_TYPE,
  SUSPENDED_HOTEL;

  private static final Stay NIGHTS = juneStay(10, 12);

  /** Lets it happen in a house. */
  public void in(House house, RoomType type) {
    switch (this) {
      case PRICE -> house.setPrice(type, PriceStandard.BASE, june(10), 700);
      case PRICE_FOR_ONE_GUEST -> house.setPriceFor(1, type, june(10), 500);
      case PRICE_RULES -> roundUp(house);
      case RESTRICTION -> restrict(house);
      case AMENITY -> furnish(house, type);
      case ROOM -> house.aRoom(type, "Z-1", 4);
      case ROOM_OUT_OF_SERVICE -> paint(house);
      case LOCK -> lock(house, type);
      case OVERBOOKING -> overbook(house, type);
      case TYPE -> house.aRoomTypeWithoutPrices(0);
      case SUSPENDED_TYPE -> suspend(house, type);
      case SUSPENDED_HOTEL -> close(house);
    }
  }

  private static void roundUp(House house) {
    var rules =
        new PriceRules(
            new Rounding(Rounding.Direction.UP, 100),
            PriceRules.standard().cancellation(),
            PriceRules.standard().children());
    house.ports().rulebooks().setRules(house.hotel().id(), rules);
  }

  private static void restrict(House house) {
    house
        .useCases()
        .changeRestrictions()
        .set(
            new ChangeRestrictions.Which(
                house.owner(),
                house.hotel().id(),
                RestrictionScope.all(),
                RestrictionKind.MIN_STAY_ARRIVAL),
            OptionalInt.of(3),
            new DateRange(june(10), june(10)));
  }

  private static void furnish(House house, RoomType type) {
    var command = new AddAmenity.Command(house.owner(), type.id(), "Bathtub");
    assertThat(house.useCases().addAmenity().handle(command))
        .isInstanceOf(AddAmenity.Outcome.Done.class);
  }

  private static void paint(House house) {
    var rooms = house.ports().rooms().list(house.hotel().id(), new PageRequest(1, 1)).items();
    house.takeOutOfService(rooms.getFirst(), NIGHTS);
  }

  private static void lock(House house, RoomType type) {
    var what = new LockRooms.What.OfType(type.id(), 1);
    var command =
        new LockRooms.Command(house.owner(), house.hotel().id(), what, NIGHTS, "A wedding");
    assertThat(house.useCases().lockRooms().handle(command))
        .isInstanceOf(LockRooms.Outcome.Done.class);
  }

  private static void overbook(House house, RoomType type) {
    var command =
        new SetOverbooking.Command(house.owner(), house.hotel().id(), type.id(), NIGHTS, 1);
    assertThat(house.useCases().setOverbooking().handle(command))
        .isInstanceOf(SetOverbooking.Outcome.Done.class);
  }

  private static void suspend(House house, RoomType type) {
    var command =
        new SetRoomTypeActive.Command(house.owner(), house.hotel().id(), type.id(), false);
    assertThat(house.useCases().setRoomTypeActive().handle(command))
        .isInstanceOf(SetRoomTypeActive.Outcome.Done.class);
  }

  private static void close(House house) {
    var change = ChangeHotel.Change.toActive(false);
    var command =
        new ChangeHotel.Command(house.owner(), house.hotel().id(), Optional.empty(), change);
    assertThat(house.useCases().changeHotel().handle(command))
        .isInstanceOf(ChangeHotel.Outcome.Done.class);
  }
}
