package org.roombooking.http.booking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.booking.PreviewCancellation;
import org.roombooking.domain.money.Money;

/**
 * What it would cost not to take a booking after all.
 *
 * @param feeNow to cancel at this moment; null where there is nothing to cancel
 */
record CancellationResponse(
    String bookingId, String currency, @Nullable BigDecimal feeNow, TermsResponse cancellation) {

  static CancellationResponse of(PreviewCancellation.Preview preview) {
    var details = preview.booking().details();
    return new CancellationResponse(
        details.id().value().toString(),
        details.currency().getCurrencyCode(),
        preview.feeNow().map(Money::amount).orElse(null),
        TermsResponse.of(details.terms()));
  }
}
