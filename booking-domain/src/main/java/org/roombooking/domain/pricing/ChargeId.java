package org.roombooking.domain.pricing;

import java.util.UUID;

/** Names a tax or a fee of a hotel. */
public record ChargeId(UUID value) {}
