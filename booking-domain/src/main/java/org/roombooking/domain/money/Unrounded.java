package org.roombooking.domain.money;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;

/**
 * An amount that need not be whole, as shares of amounts are, until it is rounded.
 *
 * @param parts of which so many make one of the smallest unit as {@code size} says
 * @param size at least 1
 */
public record Unrounded(BigInteger parts, BigInteger size, Currency currency) {

  public static Unrounded of(Money amount) {
    return new Unrounded(
        BigInteger.valueOf(amount.minorUnits()), BigInteger.ONE, amount.currency());
  }

  /** This amount and a share of it. */
  public Unrounded withShare(Percentage share) {
    return withShares(List.of(share));
  }

  /** This amount and shares of it, each of the amount without the others. */
  public Unrounded withShares(List<Percentage> shares) {
    long sum = shares.stream().mapToLong(Percentage::hundredths).sum();
    return times(Percentage.WHOLE + sum, Percentage.WHOLE);
  }

  public Unrounded plus(Money amount) {
    return new Unrounded(parts.add(partsOf(amount)), size, currency);
  }

  public Unrounded atLeast(Money least) {
    return new Unrounded(parts.max(partsOf(least)), size, currency);
  }

  public Unrounded atMost(Money most) {
    return new Unrounded(parts.min(partsOf(most)), size, currency);
  }

  Unrounded times(long numerator, long denominator) {
    return new Unrounded(
        parts.multiply(BigInteger.valueOf(numerator)),
        size.multiply(BigInteger.valueOf(denominator)),
        currency);
  }

  private BigInteger partsOf(Money amount) {
    if (!currency.equals(amount.currency())) {
      throw new IllegalArgumentException("Cannot reckon " + currency + " with " + amount);
    }
    return size.multiply(BigInteger.valueOf(amount.minorUnits()));
  }
}
