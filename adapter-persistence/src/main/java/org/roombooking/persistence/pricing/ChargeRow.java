package org.roombooking.persistence.pricing;

import static org.roombooking.persistence.jooq.Tables.CHARGE;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.pricing.Charge;
import org.roombooking.domain.pricing.ChargeBasis;
import org.roombooking.domain.pricing.NightRange;

/** A charge, column by column. */
final class ChargeRow {

  static final List<Field<?>> COLUMNS =
      List.of(
          CHARGE.HOTEL_ID,
          CHARGE.CHARGE_ID,
          CHARGE.CODE,
          CHARGE.NAME,
          CHARGE.SHARE,
          CHARGE.AMOUNT,
          CHARGE.PER,
          CHARGE.CAP,
          CHARGE.CURRENCY,
          CHARGE.INCLUSIVE,
          CHARGE.FIRST_NIGHT,
          CHARGE.LAST_NIGHT);

  private ChargeRow() {}

  /** Out of a row that has all {@link #COLUMNS}. */
  static Charge toCharge(Record row) {
    var currency = row.get(CHARGE.CURRENCY);
    @Nullable Long cap = row.get(CHARGE.CAP);
    @Nullable LocalDate first = row.get(CHARGE.FIRST_NIGHT);
    @Nullable LocalDate last = row.get(CHARGE.LAST_NIGHT);
    return new Charge(
        row.get(CHARGE.CHARGE_ID),
        row.get(CHARGE.HOTEL_ID),
        row.get(CHARGE.CODE),
        row.get(CHARGE.NAME),
        basis(row, currency),
        Optional.ofNullable(cap).map(amount -> new Money(amount, currency)),
        row.get(CHARGE.INCLUSIVE),
        new NightRange(Optional.ofNullable(first), Optional.ofNullable(last)));
  }

  private static ChargeBasis basis(Record row, Currency currency) {
    @Nullable Integer share = row.get(CHARGE.SHARE);
    return share != null
        ? new ChargeBasis.OfPrice(new Percentage(share))
        : new ChargeBasis.Flat(
            new Money(Objects.requireNonNull(row.get(CHARGE.AMOUNT)), currency),
            Objects.requireNonNull(row.get(CHARGE.PER)));
  }

  /** Everything that is told of a charge. */
  static Map<Field<?>, @Nullable Object> facts(Charge charge, Currency currency) {
    var facts = new LinkedHashMap<Field<?>, @Nullable Object>();
    facts.put(CHARGE.HOTEL_ID, charge.hotel());
    facts.put(CHARGE.CHARGE_ID, charge.id());
    facts.put(CHARGE.CODE, charge.code());
    facts.put(CHARGE.NAME, charge.name());
    switch (charge.basis()) {
      case ChargeBasis.OfPrice(Percentage share) -> facts.put(CHARGE.SHARE, share.hundredths());
      case ChargeBasis.Flat(Money amount, ChargeBasis.Per per) -> {
        facts.put(CHARGE.AMOUNT, amount.minorUnits());
        facts.put(CHARGE.PER, per);
      }
    }
    facts.put(CHARGE.CAP, charge.cap().map(Money::minorUnits).orElse(null));
    facts.put(CHARGE.CURRENCY, currency);
    facts.put(CHARGE.INCLUSIVE, charge.inclusive());
    facts.put(CHARGE.FIRST_NIGHT, charge.nights().first().orElse(null));
    facts.put(CHARGE.LAST_NIGHT, charge.nights().last().orElse(null));
    return facts;
  }
}
