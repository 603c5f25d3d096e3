package org.roombooking.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.stay.Stay;

/** Which plans of rooms are carried out, and who may have them, over every store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface CommittedRoomPlanContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_plan_is_stale_once_a_booking_it_knows_has_changed() {
    var hotel = TwoRooms.over(ports());
    var booking = hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12)).value();
    var plan = hotel.plan(false);

    House.taken(hotel.house().useCases().cancelBooking().handle(hotel.house().step(booking.id())));

    assertThat(hotel.commit(false, plan.token())).isEqualTo(new CommitRoomPlan.Outcome.Stale());
  }

  @Test
  default void a_plan_is_stale_once_there_is_another_booking() {
    var hotel = TwoRooms.over(ports());
    hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12));
    var plan = hotel.plan(false);

    hotel.house().aConfirmedBooking(hotel.type(), juneStay(20, 21));

    assertThat(hotel.commit(false, plan.token())).isEqualTo(new CommitRoomPlan.Outcome.Stale());
  }

  @Test
  default void a_plan_is_not_that_of_another_request() {
    var hotel = TwoRooms.over(ports());
    hotel.house().aConfirmedBooking(hotel.type(), juneStay(10, 12));

    assertThat(hotel.commit(true, hotel.plan(false).token()))
        .isEqualTo(new CommitRoomPlan.Outcome.Stale());
  }

  @Test
  default void a_period_that_is_over_or_too_long_has_no_plan() {
    var house = House.over(ports());
    house.clock().setTo(House.noonOf(10));
    var over = new RoomPlanRequest(house.hotel().id(), juneStay(8, 10), false, 1);
    var tooLong =
        new RoomPlanRequest(
            house.hotel().id(),
            Stay.of(juneStay(10, 11).arrival(), RoomPlanRequest.MAX_NIGHTS + 1),
            false,
            1);

    var planRooms = house.useCases().planRooms();

    assertThat(planRooms.handle(house.owner(), over))
        .isEqualTo(
            new PlanRooms.Outcome.Refused(
                new RoomPlanRefusal.PeriodOver(juneStay(10, 11).arrival())));
    assertThat(planRooms.handle(house.owner(), tooLong))
        .isEqualTo(
            new PlanRooms.Outcome.Refused(
                new RoomPlanRefusal.PeriodTooLong(RoomPlanRequest.MAX_NIGHTS)));
  }

  @Test
  default void nobody_but_its_owner_plans_a_hotel() {
    var hotel = TwoRooms.over(ports());
    var stranger = hotel.house().aCaller();
    var unknown = new RoomPlanRefusal.UnknownHotel(hotel.house().hotel().id());
    var useCases = hotel.house().useCases();
    var token = hotel.plan(false).token();

    assertThat(useCases.planRooms().handle(stranger, hotel.request(false)))
        .isEqualTo(new PlanRooms.Outcome.Refused(unknown));
    assertThat(
            useCases
                .commitRoomPlan()
                .handle(new CommitRoomPlan.Command(stranger, hotel.request(false), token)))
        .isEqualTo(new CommitRoomPlan.Outcome.Refused(unknown));
  }

  @Test
  default void of_many_who_carry_out_one_plan_exactly_one_does() {
    var hotel = TwoRooms.over(ports());
    hotel.patched();
    var token = hotel.plan(true).token();

    var outcomes = Race.of(caller -> hotel.commit(true, token));

    assertThat(Race.count(outcomes))
        .isEqualTo(
            Map.of(
                CommitRoomPlan.Outcome.Done.class,
                1L,
                CommitRoomPlan.Outcome.Stale.class,
                Race.CALLERS - 1L));
  }
}
