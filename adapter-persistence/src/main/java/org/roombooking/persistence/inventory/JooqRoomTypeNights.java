package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightChanges;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.property.FactChanges;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;

/**
 * Counters in rows that are opened when a night is first wanted. Each method that claims or
 * releases is one round trip, each of the others two. Of many who share a transaction, those who
 * want what is not enough for all are one each.
 */
public final class JooqRoomTypeNights implements RoomTypeNights {

  private final RenderedStatement count;
  private final GatheredCall<WantedNights, List<Lack>> countAll =
      new GatheredCall<>(Step.CLAIM, this::countAll, List::isEmpty);
  private final GatheredCalls calls;
  private final Transactions transactions;
  private final FactChanges changes;
  private final NightOpening opening;

  public JooqRoomTypeNights(
      DSLContext db, GatheredCalls calls, Transactions transactions, FactChanges changes) {
    this.calls = calls;
    this.count = RenderedStatement.of(db, counting());
    this.transactions = transactions;
    this.changes = changes;
    this.opening = new NightOpening(db);
  }

  @Override
  public Claim hold(HotelId hotel, NightDemand demand) {
    return claim(new WantedNights(hotel, demand.byNight(), CounterChange.HOLD));
  }

  @Override
  public Claim sell(HotelId hotel, NightDemand demand) {
    return claim(new WantedNights(hotel, demand.byNight(), CounterChange.SELL));
  }

  @Override
  public Claim changeHeld(HotelId hotel, NightChanges changes) {
    return claim(new WantedNights(hotel, changes.rooms(), CounterChange.HOLD));
  }

  @Override
  public Claim changeSold(HotelId hotel, NightChanges changes) {
    return claim(new WantedNights(hotel, changes.rooms(), CounterChange.SELL));
  }

  private Claim claim(WantedNights wanted) {
    return transactions.call(() -> claim(wanted, calls.ask(countAll, wanted)));
  }

  /**
   * What is lacking for each who wants rooms or gives them back; those for whom nothing is have
   * been counted. Who wants a night that has not enough rooms for all is served in turn, after
   * those who give some back; then all others are, among whom a night may be short again if
   * somebody who was served in turn was to give it back.
   */
  private List<List<Lack>> countAll(List<WantedNights> all) {
    var lackingForAll = lacking(all);
    if (lackingForAll.isEmpty() || all.size() == 1) {
      return Collections.nCopies(all.size(), lackingForAll);
    }
    var scarce = lackingForAll.stream().map(Lack::wanted).collect(Collectors.toSet());
    var found = new HashMap<WantedNights, List<Lack>>();
    all.stream()
        .filter(wanted -> wanted.areAny(scarce))
        .sorted(Comparator.comparing(WantedNights::takeRooms))
        .forEach(wanted -> found.put(wanted, lacking(List.of(wanted))));
    var others = all.stream().filter(wanted -> !wanted.areAny(scarce)).toList();
    if (!others.isEmpty()) {
      var lackingForOthers = countAll(others);
      IntStream.range(0, others.size())
          .forEach(i -> found.put(others.get(i), lackingForOthers.get(i)));
    }
    return all.stream().map(wanted -> found.getOrDefault(wanted, List.of())).toList();
  }

  private List<Lack> lacking(List<WantedNights> wanted) {
    return WantedNights.bound(count, wanted).fetch().stream().map(Lack::of).toList();
  }

  private Claim claim(WantedNights wanted, List<Lack> lacking) {
    var full = lacking.stream().filter(Lack::isFull).map(Lack::night).toList();
    if (!full.isEmpty()) {
      return new Claim.NoInventory(full);
    }
    if (!lacking.isEmpty()) {
      throw new Transactions.Restart(
          "Nights are wanted for the first time",
          () -> transactions.call(() -> opening.open(wanted.hotel(), wanted.nights())));
    }
    return new Claim.Granted();
  }

  /** A wanted night that could not be claimed: full, or not opened yet. */
  private record Lack(WantedNights.Night wanted, boolean isFull) {

    static Lack of(Record row) {
      return new Lack(
          new WantedNights.Night(
              row.get(0, HotelId.class), row.get(1, RoomTypeId.class), row.get(2, LocalDate.class)),
          row.get(3, Boolean.class));
    }

    RoomTypeNight night() {
      return new RoomTypeNight(wanted.type(), wanted.date());
    }
  }

  /**
   * Counts all that is wanted if nothing is lacking, and answers with what is: one statement that
   * decides by itself. That no counter falls below zero is held by the constraints of the table.
   */
  private static Select<?> counting() {
    var wanted = WantedTable.ofParameters();
    var locked = LockedNights.of(wanted);
    return with(wanted.table())
        .with(locked)
        .with(name("counted_night"))
        .as(
            update(ROOM_TYPE_NIGHT)
                .set(LockedNights.numbers())
                .from(locked)
                .where(LockedNights.areCounted())
                .and(
                    field(selectCount().from(locked).where(LockedNights.IS_ENOUGH))
                        .eq(field(selectCount().from(wanted.table()))))
                .returning(ROOM_TYPE_NIGHT.NIGHT))
        .select(wanted.hotel(), wanted.type(), wanted.night(), isFull(wanted))
        .from(wanted.table())
        .leftJoin(locked)
        .on(wanted.hotel().eq(LockedNights.HOTEL))
        .and(wanted.type().eq(LockedNights.TYPE))
        .and(wanted.night().eq(LockedNights.NIGHT))
        .where(LockedNights.NIGHT.isNull())
        .orNot(LockedNights.IS_ENOUGH)
        .orderBy(wanted.type(), wanted.night());
  }

  // A night that was never opened has all rooms of its type left.
  private static Field<Boolean> isFull(WantedTable wanted) {
    var rooms =
        selectCount()
            .from(ROOM)
            .where(ROOM.HOTEL_ID.eq(wanted.hotel()))
            .and(ROOM.ROOM_TYPE_ID.eq(wanted.type()))
            .and(ROOM.AVAILABLE);
    return when(LockedNights.NIGHT.isNotNull(), inline(true))
        .otherwise(field(field(rooms).lt(wanted.rooms())));
  }

  @Override
  public void sellHeld(HotelId hotel, NightDemand demand) {
    count(new WantedNights(hotel, demand.byNight(), CounterChange.SELL_HELD));
  }

  @Override
  public void releaseHeld(HotelId hotel, NightDemand demand) {
    count(new WantedNights(hotel, demand.byNight(), CounterChange.RELEASE_HELD));
  }

  @Override
  public void releaseSold(HotelId hotel, NightDemand demand) {
    count(new WantedNights(hotel, demand.byNight(), CounterChange.RELEASE_SOLD));
  }

  /** Counts what takes no room from anybody. */
  private void count(WantedNights wanted) {
    transactions.call(() -> {
      var lacking = calls.ask(countAll, wanted);
      if (!lacking.isEmpty()) {
        throw new IllegalStateException(
            "These nights were never opened: " + lacking.stream().map(Lack::wanted).toList());
      }
      return wanted;
    });
  }

  @Override
  public void addRoom(HotelId hotel, RoomTypeId type, LocalDate from) {
    changes.change(hotel, () -> opening.addRoom(hotel, type, from));
  }

  @Override
  public void countOutOfService(HotelId hotel, RoomTypeId type, LocalDate from) {
    changes.change(hotel, () -> opening.countOutOfService(hotel, type, from));
  }

  @Override
  public void takeTurn(HotelId hotel, RoomTypeId type, Stay nights) {
    transactions.call(() -> opening.takeTurn(hotel, type, nights));
  }

  @Override
  public Claim lock(HotelId hotel, NightDemand demand) {
    return changes.change(
        hotel, () -> claim(new WantedNights(hotel, demand.byNight(), CounterChange.LOCK)));
  }

  @Override
  public void unlock(HotelId hotel, NightDemand demand) {
    changes.change(
        hotel,
        () -> {
          count(new WantedNights(hotel, demand.byNight(), CounterChange.UNLOCK));
          return demand;
        });
  }

  @Override
  public void allowOverbooking(HotelId hotel, RoomTypeId type, Stay nights, int rooms) {
    changes.change(hotel, () -> opening.allowOverbooking(hotel, type, nights, rooms));
  }
}
