package org.roombooking.application.property.amenity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.property.amenity.Amenities.Adding;
import org.roombooking.domain.property.amenity.Amenity;
import org.roombooking.domain.property.amenity.AmenityId;

/** What every {@link Amenities} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AmenitiesContract {

  PageRequest FIRST_PAGE = new PageRequest(1, PageRequest.MAX_LIMIT);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  private Adding add(Amenity amenity) {
    return ports().amenities().add(amenity);
  }

  /** An amenity that has not been added yet. */
  private Amenity anAmenity(RoomType type, String name) {
    return new Amenity(
        new AmenityId(new Given(ports()).anId()), type.hotel(), type.id(), name, Given.NOW);
  }

  private void addMany(RoomType type, int number) {
    IntStream.range(0, number)
        .forEach(i -> assertThat(add(anAmenity(type, "Thing " + i))).isEqualTo(new Adding.Added()));
  }

  @Test
  default void the_amenities_of_a_hotel_are_listed_as_they_were_added_the_oldest_first() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    var other = given.aRoomTypeOf(type.hotel());
    var amenities =
        List.of(anAmenity(type, "Tub"), anAmenity(other, "Tub"), anAmenity(type, "ระเบียง"));
    amenities.reversed().forEach(amenity -> assertThat(add(amenity)).isEqualTo(new Adding.Added()));
    addMany(given.aRoomTypeOf(given.aHotel().id()), 1);
    var second = new PageRequest(2, 2);

    assertThat(ports().amenities().list(type.hotel(), FIRST_PAGE))
        .isEqualTo(new Page<>(amenities, 3, FIRST_PAGE));
    assertThat(ports().amenities().list(type.hotel(), second))
        .isEqualTo(new Page<>(amenities.subList(2, 3), 3, second));
  }

  @Test
  default void a_room_type_has_nothing_twice() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    var tub = anAmenity(type, "Tub");
    assertThat(add(tub)).isEqualTo(new Adding.Added());

    assertThat(add(anAmenity(type, "Tub"))).isEqualTo(new Adding.NameTaken());

    assertThat(ports().amenities().list(type.hotel(), FIRST_PAGE).items()).containsExactly(tub);
  }

  @Test
  default void an_amenity_is_taken_away_once_and_from_its_own_hotel() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    var tub = anAmenity(type, "Tub");
    var balcony = anAmenity(type, "Balcony");
    Stream.of(tub, balcony).forEach(it -> assertThat(add(it)).isEqualTo(new Adding.Added()));

    assertThat(ports().amenities().remove(given.aHotel().id(), tub.id())).isEmpty();
    assertThat(ports().amenities().remove(type.hotel(), tub.id())).contains(tub);
    assertThat(ports().amenities().remove(type.hotel(), tub.id())).isEmpty();

    assertThat(ports().amenities().list(type.hotel(), FIRST_PAGE).items()).containsExactly(balcony);
    assertThat(add(anAmenity(type, "Tub"))).isEqualTo(new Adding.Added());
  }

  @Test
  default void a_room_type_has_so_many_amenities_and_no_more() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    addMany(type, Amenity.MAX_OF_A_ROOM_TYPE);

    assertThat(add(anAmenity(type, "Tub"))).isEqualTo(new Adding.TooMany());
    assertThat(add(anAmenity(type, "Thing 1"))).isEqualTo(new Adding.NameTaken());

    assertThat(ports().amenities().list(type.hotel(), FIRST_PAGE).total())
        .isEqualTo(Amenity.MAX_OF_A_ROOM_TYPE);
    assertThat(add(anAmenity(given.aRoomTypeOf(type.hotel()), "Tub")))
        .isEqualTo(new Adding.Added());
  }

  @Test
  default void of_many_who_add_one_amenity_exactly_one_does() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    var amenities = Stream.generate(() -> anAmenity(type, "Tub")).limit(Race.CALLERS).toList();

    var outcomes = Race.of(caller -> add(amenities.get(caller)));

    assertThat(outcomes).containsOnlyOnce(new Adding.Added());
    assertThat(ports().amenities().list(type.hotel(), FIRST_PAGE).items())
        .containsExactly(amenities.get(outcomes.indexOf(new Adding.Added())));
  }

  @Test
  default void of_many_who_add_where_one_more_may_be_exactly_one_does() {
    var given = new Given(ports());
    var type = given.aRoomTypeOf(given.aHotel().id());
    addMany(type, Amenity.MAX_OF_A_ROOM_TYPE - 1);

    var outcomes = Race.of(caller -> add(anAmenity(type, "Late " + caller)));

    assertThat(outcomes).containsOnlyOnce(new Adding.Added());
    assertThat(ports().amenities().list(type.hotel(), FIRST_PAGE).total())
        .isEqualTo(Amenity.MAX_OF_A_ROOM_TYPE);
  }
}
