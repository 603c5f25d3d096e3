package org.roombooking.bootstrap.replay;

/**
 * Nights that one guest left empty before the next one behind the same door, one at a time: nobody
 * can buy them where the shortest stay sold is two nights.
 *
 * @param left as the guests slept
 * @param firstFit had each in order of arrival got the first room of the type that was free
 * @param fewest there can be, however the same guests are given rooms
 */
record Gaps(int left, int firstFit, int fewest) {}
