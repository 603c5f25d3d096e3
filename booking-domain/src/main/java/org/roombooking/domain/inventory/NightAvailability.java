package org.roombooking.domain.inventory;

import java.time.LocalDate;

/**
 * What is left of a room type on one night.
 *
 * @param free rooms that can still be sold, 0 or more
 */
public record NightAvailability(LocalDate night, int free) {}
