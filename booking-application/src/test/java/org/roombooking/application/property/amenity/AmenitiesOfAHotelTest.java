package org.roombooking.application.property.amenity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.amenity.Amenity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmenitiesOfAHotelTest {

  private static final PageRequest FIRST_PAGE = new PageRequest(1, 100);

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();
  private final RoomType type = house.aRoomType(0);

  private AddAmenity.Outcome add(Caller caller, RoomTypeId roomType, String name) {
    return house.useCases().addAmenity().handle(new AddAmenity.Command(caller, roomType, name));
  }

  private Amenity added(String name) {
    return ((AddAmenity.Outcome.Done) add(house.owner(), type.id(), name)).amenity();
  }

  private RemoveAmenity.Outcome remove(Caller caller, HotelId from, Amenity amenity) {
    return house
        .useCases()
        .removeAmenity()
        .handle(new RemoveAmenity.Command(caller, from, amenity.id()));
  }

  private Iterable<Amenity> all() {
    return house.useCases().readAmenities().of(hotel, FIRST_PAGE).orElseThrow().items();
  }

  @Test
  void one_is_of_the_hotel_of_its_room_type() {
    var tub = added("Tub");

    assertThat(tub).isEqualTo(new Amenity(tub.id(), hotel, type.id(), "Tub", Given.NOW));
    assertThat(all()).containsExactly(tub);
  }

  @Test
  void only_the_owner_adds_one() {
    assertThat(add(house.aCaller(), type.id(), "Tub"))
        .isEqualTo(new AddAmenity.Outcome.UnknownRoomType(type.id()));
    var unknown = new RoomTypeId(house.given().anId());
    assertThat(add(house.owner(), unknown, "Tub"))
        .isEqualTo(new AddAmenity.Outcome.UnknownRoomType(unknown));

    assertThat(all()).isEmpty();
  }

  @Test
  void a_room_type_has_none_twice_and_not_too_many() {
    IntStream.range(0, Amenity.MAX_OF_A_ROOM_TYPE).forEach(i -> added("Thing " + i));

    assertThat(add(house.owner(), type.id(), "Thing 0"))
        .isEqualTo(new AddAmenity.Outcome.NameTaken("Thing 0"));
    assertThat(add(house.owner(), type.id(), "Tub")).isEqualTo(new AddAmenity.Outcome.TooMany(100));
  }

  @Test
  void only_the_owner_takes_one_away() {
    var tub = added("Tub");
    var stranger = house.aCaller();
    var othersHotel = house.given().aHotelOf(stranger.user()).id();

    assertThat(remove(stranger, hotel, tub))
        .isEqualTo(new RemoveAmenity.Outcome.UnknownHotel(hotel));
    assertThat(remove(stranger, othersHotel, tub))
        .isEqualTo(new RemoveAmenity.Outcome.UnknownAmenity(tub.id()));
    assertThat(all()).containsExactly(tub);

    assertThat(remove(house.owner(), hotel, tub)).isEqualTo(new RemoveAmenity.Outcome.Done());
    assertThat(remove(house.owner(), hotel, tub))
        .isEqualTo(new RemoveAmenity.Outcome.UnknownAmenity(tub.id()));
    assertThat(all()).isEmpty();
  }

  @Test
  void a_hotel_that_is_not_there_has_no_list() {
    var nowhere = new HotelId(house.given().anId());

    assertThat(house.useCases().readAmenities().of(nowhere, FIRST_PAGE)).isEmpty();
  }
}
