package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.pricing.FeeTimeline;

/**
 * What it costs not to take a booking, as it was settled when it was made.
 *
 * @param steps the last has no end
 */
record TermsResponse(List<Step> steps, BigDecimal noShowFee) {

  record Step(@Nullable String until, BigDecimal fee) {}

  static TermsResponse of(FeeTimeline terms) {
    var steps = new ArrayList<Step>();
    terms
        .steps()
        .forEach(step -> steps.add(new Step(step.until().toString(), step.fee().amount())));
    steps.add(new Step(null, terms.afterwards().amount()));
    return new TermsResponse(List.copyOf(steps), terms.noShow().amount());
  }
}
