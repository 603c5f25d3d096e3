package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;

/** A room that is looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadRoomTest {

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();

  private final RoomType type = house.aRoomTypeWithoutPrices(0);
  private final Room room = house.aRoom(type, "101", 2);

  @Test
  void is_shown_with_its_hotel_and_what_it_costs_tonight() {
    house.setPrice(type, PriceStandard.BASE, june(1), 1_200);
    house.setPrice(type, PriceStandard.BASE, june(2), 9_900);

    var details = look(room.id()).orElseThrow();

    assertThat(details.hotel()).isEqualTo(house.hotel());
    assertThat(details.room()).isEqualTo(room);
    assertThat(details.type().id()).isEqualTo(type.id());
    assertThat(details.tonight()).isEqualTo(june(1));
    assertThat(details.price().map(Pricing.Priced::standard)).contains(PriceStandard.BASE);
    assertThat(details.price().map(priced -> priced.prices().total())).contains(baht(1_200));
  }

  @Test
  void may_have_no_price() {
    assertThat(look(room.id()).orElseThrow().price()).isEmpty();
  }

  @Test
  void is_one_of_the_hotel() {
    assertThat(look(new RoomId(house.given().anId()))).isEmpty();
  }

  private Optional<ReadRoom.Details> look(RoomId id) {
    return house.useCases().readRoom().handle(hotel, id);
  }
}
