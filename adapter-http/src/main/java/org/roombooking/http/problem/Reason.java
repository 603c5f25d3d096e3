package org.roombooking.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Message;

/**
 * Why something cannot be done now: a stable code and a sentence.
 *
 * @param date the date that the reason is on, where it is on one
 * @param number what the rule behind it says, where it says a number
 * @param pricingModel the standard that it is about, where it is about one
 */
public record Reason(
    String code,
    Message message,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String date,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer number,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pricingModel) {

  public static Reason of(String code) {
    return of(code, null, null, null);
  }

  public static Reason of(
      String code, @Nullable String date, @Nullable Integer number, @Nullable String pricingModel) {
    return new Reason(code, Message.of("reason." + code), date, number, pricingModel);
  }
}
