package org.roombooking.persistence.pricing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.SelectField;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.FeeTimeline;

/**
 * What it costs not to take what was booked.
 *
 * @param fees before each of the moments, and after them all
 */
public record FeeColumns(List<Instant> untils, List<Long> fees, long noShowFee) {

  /** Out of these columns of a table. */
  public static SelectField<FeeColumns> of(
      Field<OffsetDateTime[]> untils, Field<Long[]> fees, Field<Long> noShowFee) {
    return row(untils.convertFrom(FeeColumns::instants), fees.convertFrom(List::of), noShowFee)
        .convertFrom(mapping(FeeColumns::new));
  }

  private static List<Instant> instants(OffsetDateTime[] moments) {
    return Stream.of(moments).map(OffsetDateTime::toInstant).toList();
  }

  /** What is to be written of a timeline. */
  public static FeeColumns of(FeeTimeline terms) {
    var fees = new ArrayList<Long>();
    terms.steps().forEach(step -> fees.add(step.fee().minorUnits()));
    fees.add(terms.afterwards().minorUnits());
    return new FeeColumns(
        terms.steps().stream().map(FeeTimeline.Step::until).toList(),
        fees,
        terms.noShow().minorUnits());
  }

  public FeeTimeline toTimeline(Currency currency) {
    var steps = new ArrayList<FeeTimeline.Step>();
    for (int i = 0; i < untils.size(); i++) {
      steps.add(new FeeTimeline.Step(untils.get(i), new Money(fees.get(i), currency)));
    }
    return new FeeTimeline(
        steps, new Money(fees.getLast(), currency), new Money(noShowFee, currency));
  }

  public OffsetDateTime[] untilsArray() {
    return untils.stream()
        .map(until -> until.atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }

  public Long[] feesArray() {
    return fees.toArray(Long[]::new);
  }
}
