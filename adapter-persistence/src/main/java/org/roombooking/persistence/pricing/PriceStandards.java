package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.inline;
import static org.roombooking.persistence.jooq.Tables.HOTEL;
import static org.roombooking.persistence.jooq.Tables.STANDARD_RULE;

import java.util.Currency;
import org.jooq.DSLContext;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Rulebooks.Putting;
import org.roombooking.domain.pricing.Rulebooks.Removal;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.Standards;
import org.roombooking.domain.property.HotelId;
import org.roombooking.persistence.property.FactChanges;

/** What is said of the price standards of hotels. Of one hotel, changes of them take turns. */
final class PriceStandards {

  private final DSLContext db;
  private final FactChanges changes;
  private final HotelTurns turns;

  PriceStandards(DSLContext db, FactChanges changes) {
    this.db = db;
    this.changes = changes;
    this.turns = new HotelTurns(db);
  }

  Putting put(HotelId hotel, StandardRules rules) {
    return changes.change(
        hotel,
        () -> {
          var before = read(hotel, turns.take(hotel));
          if (before.wouldCloseCircle(rules)) {
            return new Putting.Circle();
          }
          boolean isNew = before.find(rules.standard()).isEmpty();
          if (isNew && before.byStandard().size() >= Standards.MAX_OF_A_HOTEL) {
            return new Putting.TooMany();
          }
          write(hotel, rules);
          return new Putting.Done();
        });
  }

  private Standards read(HotelId hotel, Currency currency) {
    return Standards.of(
        db.select(StandardRow.COLUMNS)
            .from(STANDARD_RULE)
            .where(STANDARD_RULE.HOTEL_ID.eq(hotel))
            .fetch(row -> StandardRow.toRules(row, currency)));
  }

  private void write(HotelId hotel, StandardRules rules) {
    var facts = StandardRow.facts(rules);
    db.insertInto(STANDARD_RULE)
        .set(STANDARD_RULE.HOTEL_ID, hotel)
        .set(STANDARD_RULE.STANDARD, rules.standard())
        .set(facts)
        .onConflict(STANDARD_RULE.HOTEL_ID, STANDARD_RULE.STANDARD)
        .doUpdate()
        .set(facts)
        .execute();
  }

  Removal remove(HotelId hotel, PriceStandard standard) {
    return changes.change(
        hotel,
        () -> {
          var before = read(hotel, turns.take(hotel));
          if (before.find(standard).isEmpty()) {
            return new Removal.Unknown();
          }
          var by = before.derivedFrom(standard);
          if (!by.isEmpty()) {
            return new Removal.InUse(by);
          }
          db.deleteFrom(STANDARD_RULE)
              .where(STANDARD_RULE.HOTEL_ID.eq(hotel))
              .and(STANDARD_RULE.STANDARD.eq(standard))
              .execute();
          return new Removal.Done();
        });
  }

  Page<StandardRules> list(HotelId hotel, PageRequest page) {
    var ofHotel = STANDARD_RULE.HOTEL_ID.eq(hotel);
    var rules =
        db.select(HOTEL.CURRENCY)
            .select(StandardRow.COLUMNS)
            .from(STANDARD_RULE)
            .join(HOTEL)
            .on(HOTEL.HOTEL_ID.eq(STANDARD_RULE.HOTEL_ID))
            .where(ofHotel)
            .orderBy(STANDARD_RULE.STANDARD)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(row -> StandardRow.toRules(row, row.get(HOTEL.CURRENCY)));
    return new Page<>(rules, db.fetchCount(STANDARD_RULE, ofHotel), page);
  }
}
