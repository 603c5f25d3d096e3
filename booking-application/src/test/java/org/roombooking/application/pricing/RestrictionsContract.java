package org.roombooking.application.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;

/** What every {@link Restrictions} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RestrictionsContract {

  PageRequest PAGE = new PageRequest(1, 20);

  RestrictionScope ALL = RestrictionScope.all();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @ParameterizedTest
  @EnumSource
  default void a_restriction_of_every_kind_is_found_as_it_was_set(RestrictionKind kind) {
    var type = new Given(ports()).aRoomTypeWithRooms(0);
    var scope = new RestrictionScope(Optional.of(type.id()), Optional.of(PriceStandard.BASE));
    var restriction = restriction(scope, kind, 10, 12);

    replace(type.hotel(), restriction);

    assertThat(turn(type.hotel(), scope, kind).restrictions()).containsExactly(restriction);
    assertThat(restrictions().bearingOn(type.hotel(), juneStay(11, 12)))
        .isEqualTo(new StayRestrictions(List.of(restriction)));
  }

  @Test
  default void those_on_a_night_or_on_the_departure_day_bear_on_a_stay() {
    var hotel = new Given(ports()).aHotel().id();
    var restriction = restriction(ALL, RestrictionKind.STOP_SELL, 10, 12);
    replace(hotel, restriction);

    assertThat(bearingOn(hotel, 8, 9)).isEmpty();
    assertThat(bearingOn(hotel, 8, 10)).containsExactly(restriction);
    assertThat(bearingOn(hotel, 9, 20)).containsExactly(restriction);
    assertThat(bearingOn(hotel, 12, 13)).containsExactly(restriction);
    assertThat(bearingOn(hotel, 13, 14)).isEmpty();
  }

  @Test
  default void what_is_replaced_is_gone_and_nothing_else() {
    var type = new Given(ports()).aRoomTypeWithRooms(0);
    var ofType = new RestrictionScope(Optional.of(type.id()), Optional.empty());
    var ofStandard = new RestrictionScope(Optional.empty(), Optional.of(PriceStandard.BASE));
    var others =
        List.of(
            restriction(ALL, RestrictionKind.CLOSED_TO_ARRIVAL, 10, 12),
            restriction(ofType, RestrictionKind.STOP_SELL, 10, 12),
            restriction(ofStandard, RestrictionKind.STOP_SELL, 10, 12));
    others.forEach(other -> replace(type.hotel(), other));
    replace(
        type.hotel(),
        restriction(ALL, RestrictionKind.STOP_SELL, 1, 5),
        restriction(ALL, RestrictionKind.STOP_SELL, 8, 9));

    var after = restriction(ALL, RestrictionKind.STOP_SELL, 3, 4);
    replace(type.hotel(), after);

    assertThat(list(type.hotel()))
        .containsExactly(after, others.get(0), others.get(2), others.get(1));
    restrictions()
        .replace(type.hotel(), new RestrictionTrack(ALL, RestrictionKind.STOP_SELL, List.of()));
    assertThat(list(type.hotel())).containsExactly(others.get(0), others.get(2), others.get(1));
  }

  @Test
  default void those_of_another_hotel_are_not_found() {
    var given = new Given(ports());
    replace(given.aHotel().id(), restriction(ALL, RestrictionKind.STOP_SELL, 10, 12));
    var here = given.aHotel().id();

    assertThat(bearingOn(here, 10, 12)).isEmpty();
    assertThat(list(here)).isEmpty();
    assertThat(turn(here, ALL, RestrictionKind.STOP_SELL).restrictions()).isEmpty();
  }

  @Test
  default void they_are_listed_for_a_room_type_with_those_of_all_types() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var other = given.aRoomTypeOf(type.hotel());
    var ofAll = restriction(ALL, RestrictionKind.STOP_SELL, 10, 12);
    var ofType = restriction(scopeOf(type.id()), RestrictionKind.STOP_SELL, 10, 12);
    var ofOther = restriction(scopeOf(other.id()), RestrictionKind.STOP_SELL, 10, 12);
    List.of(ofAll, ofType, ofOther).forEach(each -> replace(type.hotel(), each));

    assertThat(restrictions().list(type.hotel(), Optional.of(type.id()), Optional.empty(), PAGE))
        .isEqualTo(new Page<>(List.of(ofAll, ofType), 2, PAGE));
  }

  @Test
  default void they_are_listed_by_date_in_pages() {
    var hotel = new Given(ports()).aHotel().id();
    var first = restriction(ALL, RestrictionKind.STOP_SELL, 1, 2);
    var second = restriction(ALL, RestrictionKind.STOP_SELL, 5, 6);
    var third = restriction(ALL, RestrictionKind.STOP_SELL, 8, 9);
    replace(hotel, third, first, second);
    var page = new PageRequest(2, 1);
    var dates = new DateRange(june(6), june(8));

    assertThat(restrictions().list(hotel, Optional.empty(), Optional.empty(), page))
        .isEqualTo(new Page<>(List.of(second), 3, page));
    assertThat(restrictions().list(hotel, Optional.empty(), Optional.of(dates), PAGE))
        .isEqualTo(new Page<>(List.of(second, third), 2, PAGE));
  }

  @Test
  default void a_change_is_gone_when_its_transaction_fails() {
    var hotel = new Given(ports()).aHotel().id();
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  replace(hotel, restriction(ALL, RestrictionKind.STOP_SELL, 1, 2));
                  throw broken;
                }))
        .isSameAs(broken);

    assertThat(list(hotel)).isEmpty();
  }

  /** Each adds a date of its own to what it finds: none is lost if they take turns. */
  @Test
  default void of_many_callers_who_change_one_track_each_sees_what_the_one_before_did() {
    var hotel = new Given(ports()).aHotel().id();

    Race.of(number ->
        ports()
            .transactions()
            .call(() -> {
              var track = turn(hotel, ALL, RestrictionKind.STOP_SELL);
              var date = june(1).plusDays(number);
              restrictions()
                  .replace(
                      hotel,
                      track.with(
                          new Restriction(
                              ALL,
                              RestrictionKind.STOP_SELL,
                              OptionalInt.empty(),
                              new DateRange(date, date))));
              return number;
            }));

    assertThat(list(hotel))
        .containsExactly(
            new Restriction(
                ALL,
                RestrictionKind.STOP_SELL,
                OptionalInt.empty(),
                new DateRange(june(1), june(1).plusDays(Race.CALLERS - 1L))));
  }

  private Restrictions restrictions() {
    return ports().restrictions();
  }

  private static RestrictionScope scopeOf(RoomTypeId type) {
    return new RestrictionScope(Optional.of(type), Optional.empty());
  }

  private static Restriction restriction(
      RestrictionScope scope, RestrictionKind kind, int first, int last) {
    return new Restriction(
        scope,
        kind,
        kind.takesNumber() ? OptionalInt.of(3) : OptionalInt.empty(),
        new DateRange(june(first), june(last)));
  }

  private void replace(HotelId hotel, Restriction... all) {
    restrictions()
        .replace(hotel, new RestrictionTrack(all[0].scope(), all[0].kind(), List.of(all)));
  }

  private RestrictionTrack turn(HotelId hotel, RestrictionScope scope, RestrictionKind kind) {
    return ports().transactions().call(() -> restrictions().takeTurn(hotel, scope, kind));
  }

  private List<Restriction> bearingOn(HotelId hotel, int arrival, int departure) {
    return restrictions().bearingOn(hotel, juneStay(arrival, departure)).all();
  }

  private List<Restriction> list(HotelId hotel) {
    return restrictions().list(hotel, Optional.empty(), Optional.empty(), PAGE).items();
  }
}
