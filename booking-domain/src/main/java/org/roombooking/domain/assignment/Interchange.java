package org.roombooking.domain.assignment;

/**
 * Two rooms exchange guests over some nights.
 *
 * @param from the first night on which somebody may be in another room than before
 * @param until the day after the last such night
 * @param difference what the plan costs more afterwards; less where it is negative
 */
record Interchange(int room, int other, int from, int until, PlanCost difference) {}
