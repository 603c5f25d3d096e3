package org.roombooking.http.problem;

/** A night of a room type that something is wrong with: full, or without a price. */
public record Night(String roomTypeId, String date) {}
