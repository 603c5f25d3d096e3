package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.CHARGE;
import static org.roombooking.persistence.jooq.Tables.HOTEL;
import static org.roombooking.persistence.jooq.Tables.PRICE_RULE;
import static org.roombooking.persistence.jooq.Tables.STANDARD_RULE;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.Charges;
import org.roombooking.domain.pricing.PriceRules;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.property.HotelId;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.property.FactChanges;

/** Rulebooks are one round trip, a page two. */
public final class JooqRulebooks implements Rulebooks {

  private final DSLContext db;
  private final FactChanges changes;
  private final HotelTurns turns;
  private final PriceStandards standards;

  public JooqRulebooks(DSLContext db, FactChanges changes) {
    this.db = db;
    this.changes = changes;
    this.turns = new HotelTurns(db);
    this.standards = new PriceStandards(db, changes);
  }

  @Override
  public Rulebook of(HotelId hotel) {
    return fetch(HOTEL.HOTEL_ID.eq(hotel)).getOrDefault(hotel, Rulebook.standard());
  }

  @Override
  public Map<HotelId, Rulebook> of(Collection<HotelId> hotels) {
    return fetch(isOneOf(HOTEL.HOTEL_ID, hotels));
  }

  private Map<HotelId, Rulebook> fetch(Condition wanted) {
    var charges =
        multiset(select(ChargeRow.COLUMNS).from(CHARGE).where(CHARGE.HOTEL_ID.eq(HOTEL.HOTEL_ID)))
            .as("charges");
    var standardsOfHotel =
        multiset(
                select(StandardRow.COLUMNS)
                    .from(STANDARD_RULE)
                    .where(STANDARD_RULE.HOTEL_ID.eq(HOTEL.HOTEL_ID)))
            .as("standards");
    return db.select(HOTEL.HOTEL_ID, HOTEL.CURRENCY)
        .select(PRICE_RULE.fields())
        .select(charges, standardsOfHotel)
        .from(HOTEL)
        .leftJoin(PRICE_RULE)
        .on(PRICE_RULE.HOTEL_ID.eq(HOTEL.HOTEL_ID))
        .where(wanted)
        .fetchMap(
            HOTEL.HOTEL_ID,
            row ->
                new Rulebook(
                    rules(row),
                    standards(row.get(standardsOfHotel), row.get(HOTEL.CURRENCY)),
                    charges(row.get(charges))));
  }

  private static PriceRules rules(Record row) {
    Rounding.@Nullable Direction direction = row.get(PRICE_RULE.ROUNDING);
    return direction == null
        ? PriceRules.standard()
        : new PriceRules(
            new Rounding(direction, row.get(PRICE_RULE.ROUNDING_STEP)),
            terms(row).toTerms(row.get(HOTEL.CURRENCY)),
            children(row).toBands(row.get(HOTEL.CURRENCY)));
  }

  private static ChildColumns children(Record row) {
    return new ChildColumns(
        List.of(row.get(PRICE_RULE.CHILD_UNTILS)),
        List.of(row.get(PRICE_RULE.CHILD_KINDS)),
        List.of(row.get(PRICE_RULE.CHILD_VALUES)),
        List.of(row.get(PRICE_RULE.CHILD_COUNTS)));
  }

  private static TermsColumns terms(Record row) {
    return new TermsColumns(
        List.of(row.get(PRICE_RULE.CANCEL_HOURS)),
        List.of(row.get(PRICE_RULE.CANCEL_FEES)),
        List.of(row.get(PRICE_RULE.CANCEL_VALUES)));
  }

  private static Standards standards(Result<Record> rows, Currency currency) {
    return Standards.of(rows.map(row -> StandardRow.toRules(row, currency)));
  }

  private static Charges charges(Result<Record> rows) {
    return new Charges(rows.map(ChargeRow::toCharge));
  }

  @Override
  public void setRules(HotelId hotel, PriceRules rules) {
    var facts = facts(rules);
    changes.change(
        hotel,
        () ->
            db.insertInto(PRICE_RULE)
                .set(PRICE_RULE.HOTEL_ID, hotel)
                .set(facts)
                .onConflict(PRICE_RULE.HOTEL_ID)
                .doUpdate()
                .set(facts)
                .execute());
  }

  private static Map<Field<?>, Object> facts(PriceRules rules) {
    var terms = TermsColumns.of(rules.cancellation());
    var children = ChildColumns.of(rules.children());
    return Map.of(
        PRICE_RULE.ROUNDING, rules.rounding().direction(),
        PRICE_RULE.ROUNDING_STEP, rules.rounding().step(),
        PRICE_RULE.CANCEL_HOURS, terms.hours().toArray(Integer[]::new),
        PRICE_RULE.CANCEL_FEES, terms.fees().toArray(String[]::new),
        PRICE_RULE.CANCEL_VALUES, terms.values().toArray(Long[]::new),
        PRICE_RULE.CHILD_UNTILS, children.untils().toArray(Integer[]::new),
        PRICE_RULE.CHILD_KINDS, children.kinds().toArray(String[]::new),
        PRICE_RULE.CHILD_VALUES, children.values().toArray(Long[]::new),
        PRICE_RULE.CHILD_COUNTS, children.counts().toArray(Boolean[]::new));
  }

  @Override
  public Adding add(Charge charge) {
    return changes.change(
        charge.hotel(),
        () -> {
          var currency = turns.take(charge.hotel());
          var ofHotel = CHARGE.HOTEL_ID.eq(charge.hotel());
          if (db.fetchCount(CHARGE, ofHotel) >= Charge.MAX_OF_A_HOTEL) {
            return db.fetchExists(CHARGE, ofHotel.and(CHARGE.CODE.eq(charge.code())))
                ? new Adding.Taken()
                : new Adding.TooMany();
          }
          int added =
              db.insertInto(CHARGE)
                  .set(ChargeRow.facts(charge, currency))
                  .onConflictOnConstraint(Keys.CHARGE_CODE_IS_TAKEN_ONCE)
                  .doNothing()
                  .execute();
          return added == 1 ? new Adding.Added() : new Adding.Taken();
        });
  }

  @Override
  public Optional<Charge> remove(HotelId hotel, ChargeId charge) {
    return changes.change(
        hotel,
        () ->
            db.deleteFrom(CHARGE)
                .where(CHARGE.HOTEL_ID.eq(hotel))
                .and(CHARGE.CHARGE_ID.eq(charge))
                .returningResult(ChargeRow.COLUMNS)
                .fetchOptional(ChargeRow::toCharge));
  }

  @Override
  public Page<Charge> listCharges(HotelId hotel, PageRequest page) {
    var ofHotel = CHARGE.HOTEL_ID.eq(hotel);
    var charges =
        db.select(ChargeRow.COLUMNS)
            .from(CHARGE)
            .where(ofHotel)
            .orderBy(CHARGE.CODE)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(ChargeRow::toCharge);
    return new Page<>(charges, db.fetchCount(CHARGE, ofHotel), page);
  }

  @Override
  public Putting put(HotelId hotel, StandardRules rules) {
    return standards.put(hotel, rules);
  }

  @Override
  public Removal remove(HotelId hotel, PriceStandard standard) {
    return standards.remove(hotel, standard);
  }

  @Override
  public Page<StandardRules> listStandards(HotelId hotel, PageRequest page) {
    return standards.list(hotel, page);
  }
}
