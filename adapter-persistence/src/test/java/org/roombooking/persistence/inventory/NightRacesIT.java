package org.roombooking.persistence.inventory;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/** Many callers at the counters of the same nights. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NightRacesIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);
  private final Given given = new Given(ports);
  private final RoomTypeNights nights = ports.roomTypeNights();

  @AfterEach
  void nobody_has_waited_in_a_circle() {
    assertThat(DATABASE.deadlocks()).isZero();
  }

  @RepeatedTest(5)
  void every_room_counts_on_every_night_though_rooms_are_added_while_nights_are_opened() {
    var type = given.aRoomTypeWithRooms(1);

    Race.of(number ->
        number % 2 == 0 ? addRoom(type) : holdOne(type, Stay.of(june(1 + number % 10), 3)));

    assertThat(DATABASE.rows("select distinct sell_limit from room_type_night"))
        .containsExactly("17");
  }

  private boolean addRoom(RoomType type) {
    return ports
        .transactions()
        .call(() -> {
          boolean added = ports.rooms().add(given.aNewRoomOf(type));
          nights.addRoom(type.hotel(), type.id(), june(1));
          return added;
        });
  }

  private boolean holdOne(RoomType type, Stay stay) {
    return nights.hold(type.hotel(), NightDemand.of(stay, Map.of(type.id(), 1)))
        instanceof Claim.Granted;
  }

  /** What one caller still has when it stops. */
  private record Left(List<NightDemand> held, List<NightDemand> sold) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void the_counters_are_what_the_callers_hold_and_have_sold(long seed) {
    var first = given.aRoomTypeWithRooms(4);
    var second = given.aRoomTypeOf(first.hotel());
    var third = given.aRoomTypeOf(first.hotel());
    Stream.of(second, second, second, third, third).forEach(given::aRoomOf);
    var types = Stream.of(first, second, third).map(RoomType::id).toList();

    var left = Race.of(number -> trade(first, types, new Random(seed * 1_000 + number)));

    assertThat(
            DATABASE.rows(
                "select room_type_id, night, held, sold from room_type_night where held + sold > 0 order by 1, 2"))
        .isEqualTo(expected(left));
  }

  private Left trade(RoomType any, List<RoomTypeId> types, Random random) {
    var held = new ArrayList<NightDemand>();
    var sold = new ArrayList<NightDemand>();
    for (int step = 0; step < 40; step++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> hold(any, aDemand(types, random), held);
        case 2 -> sell(any, held, sold);
        case 3 -> release(held, demand -> nights.releaseHeld(any.hotel(), demand));
        default -> release(sold, demand -> nights.releaseSold(any.hotel(), demand));
      }
    }
    return new Left(held, sold);
  }

  private void hold(RoomType any, NightDemand demand, List<NightDemand> held) {
    if (nights.hold(any.hotel(), demand) instanceof Claim.Granted) {
      held.add(demand);
    }
  }

  private void sell(RoomType any, List<NightDemand> held, List<NightDemand> sold) {
    release(
        held,
        demand -> {
          nights.sellHeld(any.hotel(), demand);
          sold.add(demand);
        });
  }

  private static void release(List<NightDemand> from, Consumer<NightDemand> how) {
    if (!from.isEmpty()) {
      how.accept(from.removeFirst());
    }
  }

  /** One to three types, one to six nights of June, one or two rooms of each type. */
  private static NightDemand aDemand(List<RoomTypeId> types, Random random) {
    var rooms =
        random
            .ints(1 + random.nextInt(3), 0, types.size())
            .boxed()
            .collect(toMap(types::get, i -> 1 + random.nextInt(2), (one, other) -> one));
    return NightDemand.of(Stay.of(june(1 + random.nextInt(14)), 1 + random.nextInt(6)), rooms);
  }

  private static List<String> expected(List<Left> left) {
    var held = byNight(left.stream().flatMap(caller -> caller.held().stream()));
    var sold = byNight(left.stream().flatMap(caller -> caller.sold().stream()));
    return Stream.concat(held.keySet().stream(), sold.keySet().stream())
        .distinct()
        .sorted()
        .map(night ->
            String.join(
                "|",
                night.type().value().toString(),
                night.night().toString(),
                held.getOrDefault(night, 0).toString(),
                sold.getOrDefault(night, 0).toString()))
        .toList();
  }

  private static Map<RoomTypeNight, Integer> byNight(Stream<NightDemand> demands) {
    var rooms = new HashMap<RoomTypeNight, Integer>();
    demands.forEach(demand ->
        demand
            .rooms()
            .forEach((type, count) ->
                demand
                    .stay()
                    .nights()
                    .forEach(night ->
                        rooms.merge(new RoomTypeNight(type, night), count, Integer::sum))));
    return rooms;
  }
}
