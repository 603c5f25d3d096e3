package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What makes rooms of one type unalike from a day on. Where nothing does, counting them tells all:
 * whoever is sold a room can have one throughout (rule 18).
 *
 * @param closedUntil the day from which on no room is out of service for a while, or locked by its
 *     door; empty if none is from now on
 * @param ofSeveralSizes whether more can sleep in some rooms of a type than in others
 */
public record RoomDifferences(Optional<LocalDate> closedUntil, boolean ofSeveralSizes) {}
