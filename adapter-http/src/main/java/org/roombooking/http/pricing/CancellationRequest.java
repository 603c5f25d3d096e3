package org.roombooking.http.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.domain.pricing.CancellationTerms;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;

/**
 * What it costs not to take what was booked. What is left out costs nothing.
 *
 * @param afterwards once all steps are over
 */
record CancellationRequest(
    @Size(max = CancellationTerms.MAX_STEPS) @Nullable List<@NotNull @Valid FeeRequest> steps,
    @Valid @Nullable FeeRequest afterwards,
    @Valid @Nullable FeeRequest noShow) {

  WantedTerms terms() {
    var all = Objects.requireNonNullElse(steps, List.<FeeRequest>of());
    var wanted =
        IntStream.range(0, all.size())
            .mapToObj(i -> all.get(i).step("cancellation.steps[" + i + "]"))
            .toList();
    if (wanted.stream().map(WantedTerms.Step::hoursBefore).distinct().count() < wanted.size()) {
      throw new InvalidRequest(
          "cancellation.steps", FieldCode.INVALID, Phrase.MUST_DIFFER_IN.with("hours_before"));
    }
    return new WantedTerms(
        wanted,
        FeeRequest.feeOf(afterwards, "cancellation.afterwards"),
        FeeRequest.feeOf(noShow, "cancellation.no_show"));
  }
}
