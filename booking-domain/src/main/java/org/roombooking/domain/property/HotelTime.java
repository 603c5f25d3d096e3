package org.roombooking.domain.property;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A moment as a hotel sees it.
 *
 * @param date of that moment on the hotel's own wall
 */
public record HotelTime(Instant instant, LocalDate date) {}
