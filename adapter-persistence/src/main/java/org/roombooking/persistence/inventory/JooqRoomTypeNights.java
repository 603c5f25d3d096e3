package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.when;
import static org.roombooking.persistence.jooq.Tables.ROOM;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/**
 * Counters in rows that are opened when a night is first wanted. Each method but {@link #addRoom}
 * is one round trip.
 */
public final class JooqRoomTypeNights implements RoomTypeNights {

  private final DSLContext db;
  private final Transactions transactions;
  private final NightOpening opening;

  public JooqRoomTypeNights(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
    this.opening = new NightOpening(db);
  }

  @Override
  public Claim hold(HotelId hotel, NightDemand demand) {
    return transactions.call(() -> hold(new WantedNights(hotel, demand)));
  }

  private Claim hold(WantedNights wanted) {
    var lacking = holdAllOrNone(wanted);
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

  /** A wanted night that could not be held: full, or not opened yet. */
  private record Lack(RoomTypeId type, LocalDate date, boolean isFull) {

    RoomTypeNight night() {
      return new RoomTypeNight(type, date);
    }
  }

  /** Holds all that is wanted if nothing is lacking, in one statement that decides by itself. */
  private List<Lack> holdAllOrNone(WantedNights wanted) {
    var locked = new LockedNights(wanted);
    var wantedTable = wanted.table();
    var lockedTable = locked.table();
    return db.with(wantedTable)
        .with(lockedTable)
        .with(name("held_night"))
        .as(
            update(ROOM_TYPE_NIGHT)
                .set(
                    locked.numbers(
                        Map.of(ROOM_TYPE_NIGHT.HELD, locked.held().plus(locked.rooms()))))
                .from(lockedTable)
                .where(locked.areCounted())
                .and(
                    field(selectCount().from(lockedTable).where(locked.isEnough()))
                        .eq(field(selectCount().from(wantedTable))))
                .returning(ROOM_TYPE_NIGHT.NIGHT))
        .select(wanted.type(), wanted.night(), isFull(wanted, locked))
        .from(wantedTable)
        .leftJoin(lockedTable)
        .on(wanted.type().eq(locked.type()))
        .and(wanted.night().eq(locked.night()))
        .where(locked.night().isNull())
        .orNot(locked.isEnough())
        .orderBy(wanted.type(), wanted.night())
        .fetch(Records.mapping(Lack::new));
  }

  // A night that was never opened has all rooms of its type left.
  private static Field<Boolean> isFull(WantedNights wanted, LockedNights locked) {
    var rooms =
        selectCount()
            .from(ROOM)
            .where(ROOM.HOTEL_ID.eq(wanted.hotel()))
            .and(ROOM.ROOM_TYPE_ID.eq(wanted.type()))
            .and(ROOM.AVAILABLE);
    return when(locked.night().isNotNull(), inline(true))
        .otherwise(field(field(rooms).lt(wanted.rooms())));
  }

  @Override
  public void sellHeld(HotelId hotel, NightDemand demand) {
    change(
        hotel,
        demand,
        locked ->
            Map.of(
                ROOM_TYPE_NIGHT.HELD, locked.held().minus(locked.rooms()),
                ROOM_TYPE_NIGHT.SOLD, locked.sold().plus(locked.rooms())));
  }

  @Override
  public void releaseHeld(HotelId hotel, NightDemand demand) {
    change(
        hotel, demand, locked -> Map.of(ROOM_TYPE_NIGHT.HELD, locked.held().minus(locked.rooms())));
  }

  @Override
  public void releaseSold(HotelId hotel, NightDemand demand) {
    change(
        hotel, demand, locked -> Map.of(ROOM_TYPE_NIGHT.SOLD, locked.sold().minus(locked.rooms())));
  }

  // That no counter falls below zero is held by the constraints of the table.
  private void change(
      HotelId hotel,
      NightDemand demand,
      Function<LockedNights, Map<Field<Integer>, Field<Integer>>> numbers) {
    transactions.call(() -> {
      var wanted = new WantedNights(hotel, demand);
      var locked = new LockedNights(wanted);
      int changed =
          db.with(wanted.table())
              .with(locked.table())
              .update(ROOM_TYPE_NIGHT)
              .set(locked.numbers(numbers.apply(locked)))
              .from(locked.table())
              .where(locked.areCounted())
              .execute();
      if (changed != wanted.size()) {
        throw new IllegalStateException(
            "%d of %d nights were never opened: %s"
                .formatted(wanted.size() - changed, wanted.size(), demand));
      }
      return changed;
    });
  }

  @Override
  public void addRoom(HotelId hotel, RoomTypeId type, LocalDate from) {
    transactions.call(() -> opening.addRoom(hotel, type, from));
  }
}
