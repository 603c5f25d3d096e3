package org.roombooking.domain.property;

import java.time.ZoneId;
import java.util.Currency;

/** The clock and the money of a hotel, which follow from where it stands. */
public record HotelPlace(ZoneId zone, Currency currency) {}
