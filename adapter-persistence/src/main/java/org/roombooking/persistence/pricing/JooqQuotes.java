package org.roombooking.persistence.pricing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.QUOTE;
import static org.roombooking.persistence.jooq.Tables.QUOTE_ROOM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
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
import org.roombooking.persistence.statements.ParameterRow;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.statements.ShapedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Each method is one round trip; quotes that are given at the same moment are added in one. */
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
  private final ShapedStatement<StoredQuote> adding;

  private final GatheredCall<StoredQuote, StoredQuote> addAll =
      GatheredCall.writing(Step.WRITING, this::addAll);

  public JooqQuotes(DSLContext db, GatheredCalls calls) {
    this.db = db;
    this.calls = calls;
    this.adding =
        new ShapedStatement<>(
            stored -> stored.quote().rooms().size(),
            examples -> RenderedStatement.of(db, addition(examples)));
  }

  @Override
  public void add(StoredQuote stored) {
    calls.askOutside(addAll, stored);
  }

  private List<StoredQuote> addAll(List<StoredQuote> quotes) {
    adding.forEachBatch(quotes, JooqQuotes::add);
    return quotes;
  }

  private static void add(RenderedStatement statement, List<StoredQuote> quotes) {
    var bound = statement.bind();
    quoteRows(quotes).forEach(row -> row.bind(bound));
    roomRows(quotes).forEach(row -> row.bind(bound));
    bound.fetch();
  }

  // Whoever is told a quote does not wait for the disk: a quote that is lost loses no booking.
  private static Select<?> addition(List<StoredQuote> quotes) {
    var rows = quoteRows(quotes);
    var rooms = roomRows(quotes);
    return with(name("added_quote"))
        .as(
            insertInto(QUOTE, ParameterRow.columns(rows))
                .valuesOfRows(ParameterRow.parameters(rows))
                .onConflictDoNothing()
                .returning(QUOTE.QUOTE_ID))
        .with(name("added_room"))
        .as(
            insertInto(QUOTE_ROOM, ParameterRow.columns(rooms))
                .valuesOfRows(ParameterRow.parameters(rooms))
                .onConflictDoNothing()
                .returning(QUOTE_ROOM.POSITION))
        .select(
            function(
                "set_config",
                String.class,
                inline("synchronous_commit"),
                inline("off"),
                inline(true)));
  }

  private static List<ParameterRow> quoteRows(List<StoredQuote> quotes) {
    return IntStream.range(0, quotes.size())
        .mapToObj(
            place -> new ParameterRow("quote_%s.".formatted(place), quoteRow(quotes.get(place))))
        .toList();
  }

  private static Map<Field<?>, @Nullable Object> quoteRow(StoredQuote stored) {
    var quote = stored.quote();
    var fees = FeeColumns.of(quote.terms());
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(QUOTE.HOTEL_ID, quote.hotel());
    row.put(QUOTE.QUOTE_ID, stored.id());
    row.put(QUOTE.ASKED_BY, stored.askedBy());
    row.put(QUOTE.ARRIVAL, quote.stay().arrival());
    row.put(QUOTE.DEPARTURE, quote.stay().departure());
    row.put(QUOTE.CURRENCY, quote.total().currency());
    row.put(QUOTE.FEE_UNTILS, fees.untilsArray());
    row.put(QUOTE.FEES, fees.feesArray());
    row.put(QUOTE.NO_SHOW_FEE, fees.noShowFee());
    row.put(QUOTE.EXPIRES_AT, stored.expiresAt());
    return row;
  }

  private static List<ParameterRow> roomRows(List<StoredQuote> quotes) {
    return IntStream.range(0, quotes.size())
        .boxed()
        .flatMap(place -> roomRows(place, quotes.get(place)))
        .toList();
  }

  private static Stream<ParameterRow> roomRows(int place, StoredQuote stored) {
    return IntStream.range(0, stored.quote().rooms().size())
        .mapToObj(position ->
            new ParameterRow("room_%s_%s.".formatted(place, position), roomRow(stored, position)));
  }

  private static Map<Field<?>, @Nullable Object> roomRow(StoredQuote stored, int position) {
    var room = stored.quote().rooms().get(position);
    var party = PartyColumns.of(room.party());
    var nights = NightColumns.of(room.prices());
    var row = new LinkedHashMap<Field<?>, @Nullable Object>();
    row.put(QUOTE_ROOM.HOTEL_ID, stored.quote().hotel());
    row.put(QUOTE_ROOM.QUOTE_ID, stored.id());
    row.put(QUOTE_ROOM.POSITION, position);
    row.put(QUOTE_ROOM.ROOM_TYPE_ID, room.roomType());
    row.put(QUOTE_ROOM.GUESTS, party.guests());
    row.put(QUOTE_ROOM.CHILDREN_AGES, party.agesArray());
    row.put(QUOTE_ROOM.CHILDREN_COUNTED, party.childrenCounted());
    row.put(QUOTE_ROOM.STANDARD, room.standard());
    row.put(QUOTE_ROOM.NIGHT_PRICES, nights.pricesArray());
    row.put(QUOTE_ROOM.CHARGE_NIGHTS, nights.nightsArray());
    row.put(QUOTE_ROOM.CHARGE_CODES, nights.codesArray());
    row.put(QUOTE_ROOM.CHARGE_AMOUNTS, nights.amountsArray());
    row.put(QUOTE_ROOM.CHARGE_INCLUSIVE, nights.inclusiveArray());
    return row;
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
                    .limit(inline(limit))
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }
}
