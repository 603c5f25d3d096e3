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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
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
import org.roombooking.persistence.statements.BoundStatement;
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

  private static final Map<Field<Integer>, Field<Integer>> MORE_HELD =
      LockedNights.numbers(
          Map.of(ROOM_TYPE_NIGHT.HELD, LockedNights.HELD.plus(LockedNights.ROOMS)));

  private static final Map<Field<Integer>, Field<Integer>> MORE_SOLD =
      LockedNights.numbers(
          Map.of(ROOM_TYPE_NIGHT.SOLD, LockedNights.SOLD.plus(LockedNights.ROOMS)));

  private static final Map<Field<Integer>, Field<Integer>> HELD_TO_SOLD =
      LockedNights.numbers(
          Map.of(
              ROOM_TYPE_NIGHT.HELD, LockedNights.HELD.minus(LockedNights.ROOMS),
              ROOM_TYPE_NIGHT.SOLD, LockedNights.SOLD.plus(LockedNights.ROOMS)));

  private static final Map<Field<Integer>, Field<Integer>> LESS_HELD =
      LockedNights.numbers(
          Map.of(ROOM_TYPE_NIGHT.HELD, LockedNights.HELD.minus(LockedNights.ROOMS)));

  private static final Map<Field<Integer>, Field<Integer>> LESS_SOLD =
      LockedNights.numbers(
          Map.of(ROOM_TYPE_NIGHT.SOLD, LockedNights.SOLD.minus(LockedNights.ROOMS)));

  private static final Map<Field<Integer>, Field<Integer>> MORE_LOCKED =
      LockedNights.numbers(
          Map.of(ROOM_TYPE_NIGHT.LOCKED, LockedNights.LOCKED.plus(LockedNights.ROOMS)));

  private static final Map<Field<Integer>, Field<Integer>> LESS_LOCKED =
      LockedNights.numbers(
          Map.of(ROOM_TYPE_NIGHT.LOCKED, LockedNights.LOCKED.minus(LockedNights.ROOMS)));

  private final RenderedStatement hold;
  private final RenderedStatement sell;
  private final RenderedStatement lock;
  private final RenderedStatement sellHeld;
  private final RenderedStatement releaseHeld;
  private final RenderedStatement releaseSold;
  private final RenderedStatement unlock;
  private final GatheredCall<WantedNights, List<Lack>> holdAll =
      new GatheredCall<>(Step.CLAIM, this::holdAll, List::isEmpty);
  private final GatheredCalls calls;
  private final Transactions transactions;
  private final FactChanges changes;
  private final NightOpening opening;

  public JooqRoomTypeNights(
      DSLContext db, GatheredCalls calls, Transactions transactions, FactChanges changes) {
    this.calls = calls;
    this.hold = RenderedStatement.of(db, claim(MORE_HELD));
    this.sell = RenderedStatement.of(db, claim(MORE_SOLD));
    this.lock = RenderedStatement.of(db, claim(MORE_LOCKED));
    this.sellHeld = RenderedStatement.of(db, change(HELD_TO_SOLD));
    this.releaseHeld = RenderedStatement.of(db, change(LESS_HELD));
    this.releaseSold = RenderedStatement.of(db, change(LESS_SOLD));
    this.unlock = RenderedStatement.of(db, change(LESS_LOCKED));
    this.transactions = transactions;
    this.changes = changes;
    this.opening = new NightOpening(db);
  }

  @Override
  public Claim hold(HotelId hotel, NightDemand demand) {
    return transactions.call(() -> {
      var wanted = new WantedNights(hotel, demand.byNight());
      return claim(wanted, calls.ask(holdAll, wanted));
    });
  }

  @Override
  public Claim sell(HotelId hotel, NightDemand demand) {
    return transactions.call(() -> claim(sell, new WantedNights(hotel, demand.byNight())));
  }

  @Override
  public Claim changeHeld(HotelId hotel, NightChanges changes) {
    return transactions.call(() -> claim(hold, new WantedNights(hotel, changes.rooms())));
  }

  @Override
  public Claim changeSold(HotelId hotel, NightChanges changes) {
    return transactions.call(() -> claim(sell, new WantedNights(hotel, changes.rooms())));
  }

  /**
   * What is lacking for each who wants rooms; those for whom nothing is have theirs. Who wants a
   * night that has not enough rooms for all is served in turn.
   */
  private List<List<Lack>> holdAll(List<WantedNights> all) {
    var lackingForAll = lacking(WantedNights.boundToAll(hold, all));
    if (lackingForAll.isEmpty() || all.size() == 1) {
      return Collections.nCopies(all.size(), lackingForAll);
    }
    var scarce = lackingForAll.stream().map(Lack::wanted).collect(Collectors.toSet());
    var others = all.stream().filter(wanted -> !wanted.areAny(scarce)).toList();
    var lackingForOthers =
        others.isEmpty() ? List.<Lack>of() : lacking(WantedNights.boundToAll(hold, others));
    return all.stream()
        .map(wanted -> wanted.areAny(scarce) ? lacking(wanted.bound(hold)) : lackingForOthers)
        .toList();
  }

  private static List<Lack> lacking(BoundStatement claim) {
    return claim.fetch().stream().map(Lack::of).toList();
  }

  private Claim claim(RenderedStatement statement, WantedNights wanted) {
    return claim(wanted, lacking(wanted.bound(statement)));
  }

  private Claim claim(WantedNights wanted, List<Lack> lacking) {
    var full = lacking.stream().filter(Lack::isFull).map(Lack::night).toList();
    if (!full.isEmpty()) {
      return new Claim.NoInventory(full);
    }
    if (!lacking.isEmpty()) {
      throw new Transactions.Restart(
          "Nights are wanted for the first time",
          () -> transactions.call(() -> opening.open(wanted)));
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
   * Claims all that is wanted if nothing is lacking, and answers with what is: one statement that
   * decides by itself.
   */
  private static Select<?> claim(Map<Field<Integer>, Field<Integer>> numbers) {
    var wanted = WantedTable.ofParameters();
    var locked = LockedNights.of(wanted);
    return with(wanted.table())
        .with(locked)
        .with(name("claimed_night"))
        .as(
            update(ROOM_TYPE_NIGHT)
                .set(numbers)
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
    change(sellHeld, hotel, demand);
  }

  @Override
  public void releaseHeld(HotelId hotel, NightDemand demand) {
    change(releaseHeld, hotel, demand);
  }

  @Override
  public void releaseSold(HotelId hotel, NightDemand demand) {
    change(releaseSold, hotel, demand);
  }

  // That no counter falls below zero is held by the constraints of the table.
  private void change(RenderedStatement statement, HotelId hotel, NightDemand demand) {
    transactions.call(() -> {
      var wanted = new WantedNights(hotel, demand.byNight());
      int changed = wanted.bound(statement).execute();
      if (changed != wanted.size()) {
        throw new IllegalStateException(
            "%s of %s nights were never opened: %s"
                .formatted(wanted.size() - changed, wanted.size(), demand));
      }
      return changed;
    });
  }

  private static Query change(Map<Field<Integer>, Field<Integer>> numbers) {
    var wanted = WantedTable.ofParameters();
    var locked = LockedNights.of(wanted);
    return with(wanted.table())
        .with(locked)
        .update(ROOM_TYPE_NIGHT)
        .set(numbers)
        .from(locked)
        .where(LockedNights.areCounted());
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
    return changes.change(hotel, () -> claim(lock, new WantedNights(hotel, demand.byNight())));
  }

  @Override
  public void unlock(HotelId hotel, NightDemand demand) {
    changes.change(
        hotel,
        () -> {
          change(unlock, hotel, demand);
          return demand;
        });
  }

  @Override
  public void allowOverbooking(HotelId hotel, RoomTypeId type, Stay nights, int rooms) {
    changes.change(hotel, () -> opening.allowOverbooking(hotel, type, nights, rooms));
  }
}
