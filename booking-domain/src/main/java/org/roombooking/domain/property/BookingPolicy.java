package org.roombooking.domain.property;

/** Who may book in a hotel besides its owner. */
public enum BookingPolicy {
  OWNER_ONLY,
  ANY_USER
}
