package org.roombooking.http.pricing;

import java.util.Currency;
import java.util.List;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.ChargeId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about prices are told. */
final class PricingProblems {

  private PricingProblems() {}

  static Answer priceNotFound(RoomPriceId price) {
    return Answer.problem(
        Problem.of(ProblemCode.PRICE_NOT_FOUND, Phrase.NO_PRICE.with(price.value())));
  }

  static Answer chargeNotFound(ChargeId charge) {
    return Answer.problem(
        Problem.of(ProblemCode.CHARGE_NOT_FOUND, Phrase.NO_CHARGE.with(charge.value())));
  }

  static Answer chargeCodeTaken(ChargeCode code) {
    return Answer.problem(
        Problem.of(ProblemCode.CHARGE_CODE_TAKEN, Phrase.CHARGE_CODE_TAKEN.with(code.value())));
  }

  static Answer tooManyCharges(int atMost) {
    return Answer.problem(
        Problem.of(ProblemCode.TOO_MANY_CHARGES, Phrase.CHARGE_LIMIT.with(atMost)));
  }

  static Answer standardNotFound(PriceStandard standard) {
    return Answer.problem(
        Problem.of(
            ProblemCode.PRICE_STANDARD_NOT_FOUND, Phrase.NO_PRICE_STANDARD.with(standard.name())));
  }

  static Answer derivationCycle(PriceStandard standard) {
    return Answer.problem(
        Problem.of(ProblemCode.DERIVATION_CYCLE, Phrase.DERIVED_FROM_ITSELF.with(standard.name())));
  }

  static Answer standardInUse(PriceStandard standard, PriceStandard by) {
    return Answer.problem(
        Problem.of(
            ProblemCode.PRICE_STANDARD_IN_USE,
            Phrase.PRICE_STANDARD_IN_USE.with(standard.name(), by.name())));
  }

  static Answer tooManyStandards(int atMost) {
    return Answer.problem(
        Problem.of(ProblemCode.TOO_MANY_PRICE_STANDARDS, Phrase.PRICE_STANDARD_LIMIT.with(atMost)));
  }

  static Answer finerThanCurrency(String field, Currency currency) {
    var message = Phrase.MUST_HAVE_DECIMALS.with(currency.getDefaultFractionDigits());
    return Answer.problem(
        Problem.of(
                ProblemCode.PRICE_TOO_FINE, Phrase.NO_SMALLER_UNIT.with(currency.getCurrencyCode()))
            .withErrors(List.of(new FieldError(field, FieldCode.BAD_FORMAT, message))));
  }
}
