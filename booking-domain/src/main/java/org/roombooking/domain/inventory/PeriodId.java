package org.roombooking.domain.inventory;

import java.util.UUID;

/** Names a period out of service. */
public record PeriodId(UUID value) {}
