package org.roombooking.http.text;

import java.time.LocalDate;

/** A day that may be written with a time, which does not matter: {@code 2025-01-01T00:00:00Z}. */
public record DayOfMoment(LocalDate day) {}
