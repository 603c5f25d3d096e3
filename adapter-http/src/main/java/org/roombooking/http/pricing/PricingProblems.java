package org.roombooking.http.pricing;

import java.util.Currency;
import java.util.List;
import org.roombooking.domain.pricing.RoomPriceId;
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
        Problem.of(ProblemCode.PRICE_NOT_FOUND, "There is no price %s.".formatted(price.value())));
  }

  static Answer finerThanCurrency(Currency currency) {
    var message = "must have at most %d decimals".formatted(currency.getDefaultFractionDigits());
    return Answer.problem(
        Problem.of(
                ProblemCode.PRICE_TOO_FINE,
                "The hotel's currency, %s, has no smaller unit."
                    .formatted(currency.getCurrencyCode()))
            .withErrors(List.of(new FieldError("price", FieldCode.BAD_FORMAT, message))));
  }
}
