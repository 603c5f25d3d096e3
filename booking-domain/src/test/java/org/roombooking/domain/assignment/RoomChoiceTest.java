package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomChoiceTest {

  @Test
  void a_room_between_two_guests_comes_before_one_that_leaves_a_gap() {
    assertThat(chosenForTwo(roomForTwo("101", true, false), roomForTwo("102", true, true)))
        .contains("102");
  }

  @Test
  void a_room_beside_one_guest_comes_before_an_empty_one() {
    assertThat(chosenForTwo(roomForTwo("101", false, false), roomForTwo("102", false, true)))
        .contains("102");
    assertThat(chosenForTwo(roomForTwo("101", false, false), roomForTwo("102", true, false)))
        .contains("102");
  }

  @Test
  void of_rooms_that_leave_as_many_gaps_the_smallest_that_will_do_comes_first() {
    assertThat(chosenForTwo(roomFor(4, "101"), roomFor(3, "102"), roomFor(1, "103")))
        .contains("102");
  }

  @Test
  void of_rooms_that_are_alike_the_lowest_number_comes_first() {
    assertThat(chosenForTwo(roomFor(2, "110"), roomFor(2, "99"), roomFor(2, "0100")))
        .contains("99");
  }

  @Test
  void a_room_that_is_too_small_is_no_choice() {
    assertThat(chosenForTwo(roomFor(1, "101"))).isEmpty();
    assertThat(chosenForTwo(roomFor(2, "101"))).contains("101");
  }

  @Test
  void the_largest_party_chooses_first_so_that_all_find_a_room() {
    var small = aBookedRoomFor(1, 1);
    var large = aBookedRoomFor(4, 2);
    var suite = roomFor(4, "101");
    var single = roomFor(1, "102");

    assertThat(RoomChoice.choose(List.of(small, large), List.of(suite, single)))
        .contains(Map.of(small.id(), single.id(), large.id(), suite.id()));
  }

  @Test
  void parties_of_one_size_choose_in_the_order_of_the_booking() {
    var first = aBookedRoomFor(2, 1);
    var second = aBookedRoomFor(2, 2);
    var low = roomFor(2, "101");
    var high = roomFor(2, "102");

    assertThat(RoomChoice.choose(List.of(first, second), List.of(high, low)))
        .contains(Map.of(first.id(), low.id(), second.id(), high.id()));
  }

  @Test
  void nobody_gets_a_room_if_one_would_be_left_without() {
    assertThat(
            RoomChoice.choose(
                List.of(aBookedRoomFor(2, 1), aBookedRoomFor(2, 2)), List.of(roomFor(2, "101"))))
        .isEmpty();
  }

  @Test
  void where_no_room_is_wanted_none_is_chosen() {
    assertThat(RoomChoice.choose(List.of(), List.of(roomFor(2, "101")))).contains(Map.of());
  }

  private static Optional<String> chosenForTwo(OpenRoom... open) {
    var wanted = aBookedRoomFor(2, 1);
    return RoomChoice.choose(List.of(wanted), List.of(open))
        .map(doors -> doors.get(wanted.id()))
        .map(door -> numberOf(door, List.of(open)));
  }

  private static String numberOf(RoomId door, Collection<OpenRoom> rooms) {
    return rooms.stream()
        .filter(room -> room.id().equals(door))
        .map(room -> room.number().value())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void of_rooms_that_are_equal_else_the_one_that_meets_most_wishes_is_chosen() {
    var view = new RoomFeature("sea view");
    var quiet = new RoomFeature("quiet");
    var wishing = aBookedRoomFor(2, 1).wishing(Set.of(view, quiet));
    var open = List.of(having("101"), having("102", view), having("103", view, quiet));

    assertThat(RoomChoice.choose(List.of(wishing), open))
        .contains(Map.of(wishing.id(), open.get(2).id()));
    assertThat(RoomChoice.choose(List.of(wishing), open.subList(0, 2)))
        .contains(Map.of(wishing.id(), open.get(1).id()));
  }

  @Test
  void no_wish_is_worth_a_gap_or_a_bed() {
    var view = Set.of(new RoomFeature("sea view"));
    var wishing = aBookedRoomFor(2, 1).wishing(view);
    var plain = new OpenRoom(idOf("9"), new RoomNumber("9"), 2, Set.of(), true, true);
    var beside = new OpenRoom(idOf("1"), new RoomNumber("1"), 2, view, true, false);
    var large = new OpenRoom(idOf("2"), new RoomNumber("2"), 3, view, true, true);

    assertThat(RoomChoice.choose(List.of(wishing), List.of(beside, large, plain)))
        .contains(Map.of(wishing.id(), plain.id()));
  }

  private static OpenRoom having(String number, RoomFeature... features) {
    return new OpenRoom(idOf(number), new RoomNumber(number), 2, Set.of(features), false, false);
  }

  private static OpenRoom roomFor(int guests, String number) {
    return new OpenRoom(idOf(number), new RoomNumber(number), guests, Set.of(), false, false);
  }

  private static OpenRoom roomForTwo(String number, boolean takenBefore, boolean takenAfter) {
    return new OpenRoom(idOf(number), new RoomNumber(number), 2, Set.of(), takenBefore, takenAfter);
  }

  private static RoomId idOf(String number) {
    return new RoomId(new UUID(1, number.hashCode()));
  }

  static BookedRoom aBookedRoomFor(int guests, int number) {
    var stay = Stay.of(LocalDate.of(2030, 6, 10), 2);
    return new BookedRoom(
        new BookedRoomId(new UUID(2, number)),
        new RoomTypeId(new UUID(3, 1)),
        guests,
        PriceStandard.BASE,
        NightlyPrices.of(stay, night -> Money.zero(Currency.getInstance("THB"))));
  }
}
