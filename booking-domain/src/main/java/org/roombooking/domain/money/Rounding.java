package org.roombooking.domain.money;

import java.math.BigInteger;

/**
 * The one rule by which a hotel makes whole amounts of broken ones. Amounts below nothing are
 * rounded as those above it are.
 *
 * @param step amounts become multiples of so many of the smallest unit, 1 to {@value #LARGEST_STEP}
 */
public record Rounding(Direction direction, int step) {

  /** The coarsest rule: to ten thousand of a currency with cents. */
  public static final int LARGEST_STEP = 1_000_000;

  /** Which way an amount goes that lies between two multiples. */
  public enum Direction {
    /** To the nearer one; from the middle away from nothing. */
    HALF_UP,
    /** To the nearer one; from the middle to the even multiple. */
    HALF_EVEN,
    /** Away from nothing. */
    UP,
    /** Towards nothing. */
    DOWN
  }

  public Rounding {
    if (step < 1 || step > LARGEST_STEP) {
      throw new IllegalArgumentException("Not a step: " + step);
    }
  }

  /** Of a hotel that says nothing. */
  public static Rounding standard() {
    return new Rounding(Direction.HALF_UP, 1);
  }

  public Money round(Money amount) {
    return round(Unrounded.of(amount));
  }

  /** A share of an amount. */
  public Money share(Percentage share, Money of) {
    return round(Unrounded.of(of).times(share.hundredths(), Percentage.WHOLE));
  }

  /**
   * The part of an amount that is a share of the rest of it: the tax within a price that has it.
   *
   * @param share not negative
   */
  public Money shareWithin(Percentage share, Money whole) {
    return round(
        Unrounded.of(whole).times(share.hundredths(), Percentage.WHOLE + share.hundredths()));
  }

  public Money round(Unrounded amount) {
    var size = amount.size().multiply(BigInteger.valueOf(step));
    var parts = amount.parts().divideAndRemainder(size);
    var multiple = parts[0];
    if (goesFurther(multiple, parts[1].abs(), size)) {
      multiple = multiple.add(BigInteger.valueOf(amount.parts().signum()));
    }
    return new Money(
        multiple.multiply(BigInteger.valueOf(step)).longValueExact(), amount.currency());
  }

  private boolean goesFurther(BigInteger multiple, BigInteger rest, BigInteger size) {
    int half = rest.shiftLeft(1).compareTo(size);
    return switch (direction) {
      case HALF_UP -> half >= 0;
      case HALF_EVEN -> half > 0 || (half == 0 && multiple.testBit(0));
      case UP -> rest.signum() != 0;
      case DOWN -> false;
    };
  }
}
