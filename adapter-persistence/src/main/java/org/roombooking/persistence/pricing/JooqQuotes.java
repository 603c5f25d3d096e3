package org.roombooking.persistence.pricing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.QUOTE;
import static org.roombooking.persistence.jooq.Tables.QUOTE_ROOM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.Row13;
import org.jooq.SelectField;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.Quotes;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Each method is one round trip. */
public final class JooqQuotes implements Quotes {

  private static final SelectField<FeeColumns> FEES =
      FeeColumns.of(QUOTE.FEE_UNTILS, QUOTE.FEES, QUOTE.NO_SHOW_FEE);
  private static final SelectField<PartyColumns> PARTY =
      PartyColumns.of(QUOTE_ROOM.GUESTS, QUOTE_ROOM.CHILDREN_AGES, QUOTE_ROOM.CHILDREN_COUNTED);

  private static final SelectField<NightColumns> NIGHTS =
      NightColumns.of(
          QUOTE_ROOM.NIGHT_PRICES,
          QUOTE_ROOM.CHARGE_NIGHTS,
          QUOTE_ROOM.CHARGE_CODES,
          QUOTE_ROOM.CHARGE_AMOUNTS,
          QUOTE_ROOM.CHARGE_INCLUSIVE);

  private final DSLContext db;
  private final GatheredCalls calls;

  public JooqQuotes(DSLContext db, GatheredCalls calls) {
    this.db = db;
    this.calls = calls;
  }

  // Whoever is told a quote does not wait for the disk: a quote that is lost loses no booking.
  @Override
  public void add(StoredQuote stored) {
    db.with(name("added_quote"))
        .as(insertQuote(stored))
        .with(name("added_room"))
        .as(insertRooms(stored))
        .select(
            function(
                "set_config",
                String.class,
                inline("synchronous_commit"),
                inline("off"),
                inline(true)))
        .fetch();
  }

  private static ResultQuery<?> insertQuote(StoredQuote stored) {
    var quote = stored.quote();
    var fees = FeeColumns.of(quote.terms());
    return insertInto(QUOTE)
        .set(QUOTE.HOTEL_ID, quote.hotel())
        .set(QUOTE.QUOTE_ID, stored.id())
        .set(QUOTE.ASKED_BY, stored.askedBy())
        .set(QUOTE.ARRIVAL, quote.stay().arrival())
        .set(QUOTE.DEPARTURE, quote.stay().departure())
        .set(QUOTE.CURRENCY, quote.total().currency())
        .set(QUOTE.FEE_UNTILS, fees.untilsArray())
        .set(QUOTE.FEES, fees.feesArray())
        .set(QUOTE.NO_SHOW_FEE, fees.noShowFee())
        .set(QUOTE.EXPIRES_AT, stored.expiresAt())
        .returning(QUOTE.QUOTE_ID);
  }

  private static ResultQuery<?> insertRooms(StoredQuote stored) {
    var rows =
        IntStream.range(0, stored.quote().rooms().size())
            .mapToObj(position -> roomRow(stored, position))
            .toList();
    return insertInto(
            QUOTE_ROOM,
            QUOTE_ROOM.HOTEL_ID,
            QUOTE_ROOM.QUOTE_ID,
            QUOTE_ROOM.POSITION,
            QUOTE_ROOM.ROOM_TYPE_ID,
            QUOTE_ROOM.GUESTS,
            QUOTE_ROOM.CHILDREN_AGES,
            QUOTE_ROOM.CHILDREN_COUNTED,
            QUOTE_ROOM.STANDARD,
            QUOTE_ROOM.NIGHT_PRICES,
            QUOTE_ROOM.CHARGE_NIGHTS,
            QUOTE_ROOM.CHARGE_CODES,
            QUOTE_ROOM.CHARGE_AMOUNTS,
            QUOTE_ROOM.CHARGE_INCLUSIVE)
        .valuesOfRows(rows)
        .returning(QUOTE_ROOM.POSITION);
  }

  private static Row13<
          HotelId,
          QuoteId,
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
      roomRow(StoredQuote stored, int position) {
    var room = stored.quote().rooms().get(position);
    var party = PartyColumns.of(room.party());
    var nights = NightColumns.of(room.prices());
    return row(
        stored.quote().hotel(),
        stored.id(),
        position,
        room.roomType(),
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

  @Override
  public Optional<StoredQuote> find(HotelId hotel, QuoteId id) {
    return calls.read(() -> read(hotel, id));
  }

  private Optional<StoredQuote> read(HotelId hotel, QuoteId id) {
    var rooms =
        db.select(
                QUOTE.HOTEL_ID,
                QUOTE.QUOTE_ID,
                QUOTE.ASKED_BY,
                QUOTE.ARRIVAL,
                QUOTE.DEPARTURE,
                QUOTE.CURRENCY,
                FEES,
                QUOTE.EXPIRES_AT,
                QUOTE_ROOM.ROOM_TYPE_ID,
                PARTY,
                QUOTE_ROOM.STANDARD,
                NIGHTS)
            .from(QUOTE)
            .join(QUOTE_ROOM)
            .on(QUOTE_ROOM.HOTEL_ID.eq(QUOTE.HOTEL_ID))
            .and(QUOTE_ROOM.QUOTE_ID.eq(QUOTE.QUOTE_ID))
            .where(QUOTE.HOTEL_ID.eq(hotel))
            .and(QUOTE.QUOTE_ID.eq(id))
            .orderBy(QUOTE_ROOM.POSITION)
            .fetch(mapping(RoomRow::new));
    return rooms.stream().findFirst().map(quote -> quote.toQuote(rooms));
  }

  /** One room of a quote together with the quote, column by column. */
  private record RoomRow(
      HotelId hotel,
      QuoteId id,
      UserId askedBy,
      LocalDate arrival,
      LocalDate departure,
      Currency currency,
      FeeColumns fees,
      Instant expiresAt,
      RoomTypeId type,
      PartyColumns party,
      PriceStandard standard,
      NightColumns nights) {

    StoredQuote toQuote(List<RoomRow> rooms) {
      var stay = new Stay(arrival, departure);
      var quoted = rooms.stream().map(room -> room.toRoom(stay)).toList();
      var quote = new Quote(hotel, stay, quoted, fees.toTimeline(currency));
      return new StoredQuote(id, askedBy, quote, expiresAt);
    }

    private QuotedRoom toRoom(Stay stay) {
      return new QuotedRoom(type, party.toParty(), standard, nights.toPrices(stay, currency));
    }
  }

  @Override
  public int forgetExpired(Instant now, int limit) {
    var key = row(QUOTE.HOTEL_ID, QUOTE.QUOTE_ID);
    return db.deleteFrom(QUOTE)
        .where(
            key.in(
                select(QUOTE.HOTEL_ID, QUOTE.QUOTE_ID)
                    .from(QUOTE)
                    .where(QUOTE.EXPIRES_AT.le(now))
                    .orderBy(QUOTE.EXPIRES_AT)
                    .limit(limit)
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }
}
