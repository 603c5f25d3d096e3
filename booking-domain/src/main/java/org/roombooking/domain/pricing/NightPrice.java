package org.roombooking.domain.pricing;

import java.time.LocalDate;
import org.roombooking.domain.money.Money;

/** What one night costs. */
public record NightPrice(LocalDate night, Money price) {}
