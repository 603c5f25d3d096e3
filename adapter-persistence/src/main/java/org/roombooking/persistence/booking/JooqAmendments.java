package org.roombooking.persistence.booking;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.AMENDMENT;
import static org.roombooking.persistence.jooq.Tables.AMENDMENT_ROOM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Row15;
import org.jooq.SelectField;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.Amendments;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.pricing.NightColumns;
import org.roombooking.persistence.pricing.PartyColumns;

/** To find one is one round trip, to put one three. */
public final class JooqAmendments implements Amendments {

  private static final SelectField<PartyColumns> PARTY =
      PartyColumns.of(
          AMENDMENT_ROOM.GUESTS, AMENDMENT_ROOM.CHILDREN_AGES, AMENDMENT_ROOM.CHILDREN_COUNTED);

  private static final SelectField<NightColumns> NIGHTS =
      NightColumns.of(
          AMENDMENT_ROOM.NIGHT_PRICES,
          AMENDMENT_ROOM.CHARGE_NIGHTS,
          AMENDMENT_ROOM.CHARGE_CODES,
          AMENDMENT_ROOM.CHARGE_AMOUNTS,
          AMENDMENT_ROOM.CHARGE_INCLUSIVE);

  private final DSLContext db;
  private final Transactions transactions;

  public JooqAmendments(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  // The row of the amendment is locked before its rooms are replaced, so that those of two that are
  // put at once do not mix.
  @Override
  public void put(Amendment amendment) {
    var unused =
        transactions.call(() -> {
          putAmendment(amendment);
          db.deleteFrom(AMENDMENT_ROOM)
              .where(AMENDMENT_ROOM.HOTEL_ID.eq(amendment.hotel()))
              .and(AMENDMENT_ROOM.BOOKING_ID.eq(amendment.booking()))
              .and(AMENDMENT_ROOM.QUOTED_FOR.eq(amendment.quotedFor()))
              .execute();
          return putRooms(amendment);
        });
  }

  private void putAmendment(Amendment amendment) {
    db.insertInto(AMENDMENT)
        .set(AMENDMENT.HOTEL_ID, amendment.hotel())
        .set(AMENDMENT.BOOKING_ID, amendment.booking())
        .set(AMENDMENT.QUOTED_FOR, amendment.quotedFor())
        .set(AMENDMENT.AMENDMENT_ID, amendment.id())
        .set(AMENDMENT.BOOKING_VERSION, amendment.of())
        .set(AMENDMENT.ARRIVAL, amendment.stay().arrival())
        .set(AMENDMENT.DEPARTURE, amendment.stay().departure())
        .set(AMENDMENT.CURRENCY, amendment.total().currency())
        .set(AMENDMENT.EXPIRES_AT, amendment.expiresAt())
        .onConflictOnConstraint(Keys.AMENDMENT_IS_ONE_FOR_EACH_BOOKING_AND_USER)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private int putRooms(Amendment amendment) {
    var rooms = amendment.rooms();
    return db.insertInto(
            AMENDMENT_ROOM,
            AMENDMENT_ROOM.HOTEL_ID,
            AMENDMENT_ROOM.BOOKING_ID,
            AMENDMENT_ROOM.QUOTED_FOR,
            AMENDMENT_ROOM.BOOKED_ROOM_ID,
            AMENDMENT_ROOM.POSITION,
            AMENDMENT_ROOM.ROOM_TYPE_ID,
            AMENDMENT_ROOM.GUESTS,
            AMENDMENT_ROOM.CHILDREN_AGES,
            AMENDMENT_ROOM.CHILDREN_COUNTED,
            AMENDMENT_ROOM.STANDARD,
            AMENDMENT_ROOM.NIGHT_PRICES,
            AMENDMENT_ROOM.CHARGE_NIGHTS,
            AMENDMENT_ROOM.CHARGE_CODES,
            AMENDMENT_ROOM.CHARGE_AMOUNTS,
            AMENDMENT_ROOM.CHARGE_INCLUSIVE)
        .valuesOfRows(
            IntStream.range(0, rooms.size())
                .mapToObj(position -> roomRow(amendment, position))
                .toList())
        .execute();
  }

  private static Row15<
          HotelId,
          BookingId,
          UserId,
          BookedRoomId,
          Integer,
          RoomTypeId,
          Integer,
          Integer[],
          Integer,
          PriceStandard,
          Long[],
          Integer[],
          String[],
          Long[],
          Boolean[]>
      roomRow(Amendment amendment, int position) {
    var room = amendment.rooms().get(position);
    var party = PartyColumns.of(room.party());
    var nights = NightColumns.of(room.prices());
    return row(
        amendment.hotel(),
        amendment.booking(),
        amendment.quotedFor(),
        room.id(),
        position,
        room.type(),
        party.guests(),
        party.agesArray(),
        party.childrenCounted(),
        room.standard(),
        nights.pricesArray(),
        nights.nightsArray(),
        nights.codesArray(),
        nights.amountsArray(),
        nights.inclusiveArray());
  }

  /** One room together with its amendment. */
  private record RoomRow(
      HotelId hotel,
      Version of,
      LocalDate arrival,
      LocalDate departure,
      Currency currency,
      Instant expiresAt,
      BookedRoomId id,
      RoomTypeId type,
      PartyColumns party,
      PriceStandard standard,
      NightColumns nights) {

    Stay stay() {
      return new Stay(arrival, departure);
    }

    BookedRoom toRoom() {
      return new BookedRoom(id, type, party.toParty(), standard, nights.toPrices(stay(), currency));
    }
  }

  @Override
  public Optional<Amendment> find(BookingId booking, AmendmentId amendment, UserId quotedFor) {
    var rooms =
        db.select(
                AMENDMENT.HOTEL_ID,
                AMENDMENT.BOOKING_VERSION,
                AMENDMENT.ARRIVAL,
                AMENDMENT.DEPARTURE,
                AMENDMENT.CURRENCY,
                AMENDMENT.EXPIRES_AT,
                AMENDMENT_ROOM.BOOKED_ROOM_ID,
                AMENDMENT_ROOM.ROOM_TYPE_ID,
                PARTY,
                AMENDMENT_ROOM.STANDARD,
                NIGHTS)
            .from(AMENDMENT)
            .join(AMENDMENT_ROOM)
            .on(AMENDMENT_ROOM.HOTEL_ID.eq(AMENDMENT.HOTEL_ID))
            .and(AMENDMENT_ROOM.BOOKING_ID.eq(AMENDMENT.BOOKING_ID))
            .and(AMENDMENT_ROOM.QUOTED_FOR.eq(AMENDMENT.QUOTED_FOR))
            .where(AMENDMENT.BOOKING_ID.eq(booking))
            .and(AMENDMENT.QUOTED_FOR.eq(quotedFor))
            .and(AMENDMENT.AMENDMENT_ID.eq(amendment))
            .orderBy(AMENDMENT_ROOM.POSITION)
            .fetch(mapping(RoomRow::new));
    return rooms.stream()
        .findFirst()
        .map(row ->
            new Amendment(
                amendment,
                row.hotel(),
                booking,
                quotedFor,
                row.of(),
                row.stay(),
                rooms.stream().map(RoomRow::toRoom).toList(),
                row.expiresAt()));
  }

  // The rooms go with it.
  @Override
  public int removeExpired(Instant now, int limit) {
    var key = row(AMENDMENT.HOTEL_ID, AMENDMENT.BOOKING_ID, AMENDMENT.QUOTED_FOR);
    return db.deleteFrom(AMENDMENT)
        .where(
            key.in(
                select(AMENDMENT.HOTEL_ID, AMENDMENT.BOOKING_ID, AMENDMENT.QUOTED_FOR)
                    .from(AMENDMENT)
                    .where(AMENDMENT.EXPIRES_AT.le(now))
                    .orderBy(AMENDMENT.EXPIRES_AT)
                    .limit(inline(limit))
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }
}
