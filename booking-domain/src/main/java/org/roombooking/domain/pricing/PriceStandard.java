package org.roombooking.domain.pricing;

/**
 * A kind of price that a room type is sold at, such as "Base Price" or "Seasonal Price". 1 to
 * {@value #MAX_LENGTH} characters, not blank.
 */
public record PriceStandard(String name) implements Comparable<PriceStandard> {

  public static final int MAX_LENGTH = 100;

  /** The standard that steps in on nights that another one does not price. */
  public static final PriceStandard BASE = new PriceStandard("Base Price");

  /** A price that was agreed with the guest, beside the calendar. */
  public static final PriceStandard AGREED = new PriceStandard("Agreed Price");

  public PriceStandard {
    if (name.isBlank() || name.codePointCount(0, name.length()) > MAX_LENGTH) {
      throw new IllegalArgumentException("Not a price standard: " + name);
    }
  }

  /**
   * Whether its prices may follow from those of another one. The base price steps in for all
   * others, and an agreed price is settled with the guest.
   */
  public boolean canBeDerived() {
    return !equals(BASE) && !equals(AGREED);
  }

  @Override
  public int compareTo(PriceStandard other) {
    return name.compareTo(other.name);
  }
}
