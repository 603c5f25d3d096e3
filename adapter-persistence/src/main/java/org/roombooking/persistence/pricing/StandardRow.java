package org.roombooking.persistence.pricing;

import static org.roombooking.persistence.jooq.Tables.STANDARD_RULE;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Rounding;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.domain.pricing.Derivation;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.StandardRules;
import org.roombooking.domain.pricing.StayDiscounts;

/** What is said of a price standard, column by column. */
final class StandardRow {

  static final List<Field<?>> COLUMNS =
      List.of(
          STANDARD_RULE.STANDARD,
          STANDARD_RULE.DERIVED_FROM,
          STANDARD_RULE.SHARE,
          STANDARD_RULE.AMOUNT,
          STANDARD_RULE.FLOOR,
          STANDARD_RULE.CEILING,
          STANDARD_RULE.ROUNDING,
          STANDARD_RULE.ROUNDING_STEP,
          STANDARD_RULE.DISCOUNT_NIGHTS,
          STANDARD_RULE.DISCOUNT_SHARES,
          STANDARD_RULE.CANCEL_HOURS,
          STANDARD_RULE.CANCEL_FEES,
          STANDARD_RULE.CANCEL_VALUES);

  private StandardRow() {}

  /** Out of a row that has all {@link #COLUMNS}. */
  static StandardRules toRules(Record row, Currency currency) {
    return new StandardRules(
        row.get(STANDARD_RULE.STANDARD),
        derivation(row, currency),
        discounts(row),
        cancellation(row, currency));
  }

  private static Optional<Derivation> derivation(Record row, Currency currency) {
    @Nullable PriceStandard from = row.get(STANDARD_RULE.DERIVED_FROM);
    @Nullable Long floor = row.get(STANDARD_RULE.FLOOR);
    @Nullable Long ceiling = row.get(STANDARD_RULE.CEILING);
    Rounding.@Nullable Direction direction = row.get(STANDARD_RULE.ROUNDING);
    return Optional.ofNullable(from)
        .map(other ->
            new Derivation(
                other,
                new Percentage(row.get(STANDARD_RULE.SHARE)),
                new Money(row.get(STANDARD_RULE.AMOUNT), currency),
                Optional.ofNullable(floor).map(least -> new Money(least, currency)),
                Optional.ofNullable(ceiling).map(most -> new Money(most, currency)),
                Optional.ofNullable(direction)
                    .map(way -> new Rounding(way, row.get(STANDARD_RULE.ROUNDING_STEP)))));
  }

  private static StayDiscounts discounts(Record row) {
    var nights = row.get(STANDARD_RULE.DISCOUNT_NIGHTS);
    var shares = row.get(STANDARD_RULE.DISCOUNT_SHARES);
    var steps = new ArrayList<StayDiscounts.Step>();
    for (int i = 0; i < nights.length; i++) {
      steps.add(new StayDiscounts.Step(nights[i], new Percentage(shares[i])));
    }
    return new StayDiscounts(steps);
  }

  private static Optional<CancellationTerms> cancellation(Record row, Currency currency) {
    Integer @Nullable [] hours = row.get(STANDARD_RULE.CANCEL_HOURS);
    return Optional.ofNullable(hours)
        .map(each ->
            new TermsColumns(
                    List.of(each),
                    List.of(row.get(STANDARD_RULE.CANCEL_FEES)),
                    List.of(row.get(STANDARD_RULE.CANCEL_VALUES)))
                .toTerms(currency));
  }

  /** All that is said of a standard but its name. */
  static Map<Field<?>, @Nullable Object> facts(StandardRules rules) {
    var facts = new LinkedHashMap<Field<?>, @Nullable Object>();
    var derivation = rules.derivation();
    facts.put(STANDARD_RULE.DERIVED_FROM, derivation.map(Derivation::from).orElse(null));
    facts.put(STANDARD_RULE.SHARE, derivation.map(it -> it.share().hundredths()).orElse(null));
    facts.put(STANDARD_RULE.AMOUNT, derivation.map(it -> it.amount().minorUnits()).orElse(null));
    facts.put(
        STANDARD_RULE.FLOOR,
        derivation.flatMap(Derivation::floor).map(Money::minorUnits).orElse(null));
    facts.put(
        STANDARD_RULE.CEILING,
        derivation.flatMap(Derivation::ceiling).map(Money::minorUnits).orElse(null));
    var rounding = derivation.flatMap(Derivation::rounding);
    facts.put(STANDARD_RULE.ROUNDING, rounding.map(Rounding::direction).orElse(null));
    facts.put(STANDARD_RULE.ROUNDING_STEP, rounding.map(Rounding::step).orElse(null));
    var steps = rules.discounts().steps();
    facts.put(
        STANDARD_RULE.DISCOUNT_NIGHTS,
        steps.stream().map(StayDiscounts.Step::fromNights).toArray(Integer[]::new));
    facts.put(
        STANDARD_RULE.DISCOUNT_SHARES,
        steps.stream().map(step -> step.off().hundredths()).toArray(Integer[]::new));
    putTerms(facts, rules.cancellation().map(TermsColumns::of));
    return facts;
  }

  private static void putTerms(
      Map<Field<?>, @Nullable Object> facts, Optional<TermsColumns> terms) {
    facts.put(
        STANDARD_RULE.CANCEL_HOURS,
        terms.map(it -> it.hours().toArray(Integer[]::new)).orElse(null));
    facts.put(
        STANDARD_RULE.CANCEL_FEES, terms.map(it -> it.fees().toArray(String[]::new)).orElse(null));
    facts.put(
        STANDARD_RULE.CANCEL_VALUES,
        terms.map(it -> it.values().toArray(Long[]::new)).orElse(null));
  }
}
