package org.roombooking.http.pricing;

import java.math.BigDecimal;
import org.roombooking.domain.money.Percentage;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;

/** Percentages as clients write them: numbers with two decimals at the most. */
final class Percents {

  private static final int DECIMALS = 2;

  private Percents() {}

  /** A percentage of more than nothing. */
  static Percentage parsePositive(String field, BigDecimal percent) {
    if (percent.compareTo(new Percentage(1).percent()) < 0) {
      throw new InvalidRequest(
          field,
          FieldCode.TOO_SMALL,
          Phrase.MUST_BE_AT_LEAST.with(new Percentage(1).percent().toPlainString()));
    }
    return parse(field, percent);
  }

  static Percentage parse(String field, BigDecimal percent) {
    var most = new Percentage(Percentage.MOST).percent();
    if (percent.compareTo(most) > 0) {
      throw new InvalidRequest(
          field, FieldCode.TOO_LARGE, Phrase.MUST_BE_AT_MOST.with(most.toPlainString()));
    }
    if (percent.stripTrailingZeros().scale() > DECIMALS) {
      throw new InvalidRequest(
          field, FieldCode.BAD_FORMAT, Phrase.MUST_HAVE_DECIMALS.with(DECIMALS));
    }
    return Percentage.of(percent);
  }
}
