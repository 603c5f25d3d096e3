package org.roombooking.domain.pricing;

import java.util.UUID;

/** Names a quote that a booking can name. */
public record QuoteId(UUID value) {}
