package org.roombooking.domain.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in the smallest unit of its currency (satang, cent; the yen has none smaller). May be
 * negative, as a refund is.
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * Reads an amount as people write it, {@code 1500.50}.
   *
   * @throws ArithmeticException if it is finer than the currency's smallest unit or too large
   */
  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(
        amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, inSameCurrency(other).minorUnits), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minorUnits, inSameCurrency(other).minorUnits), currency);
  }

  public Money times(int count) {
    return new Money(Math.multiplyExact(minorUnits, count), currency);
  }

  public boolean isNegative() {
    return minorUnits < 0;
  }

  /** The amount as people write it, with all the decimals of its currency. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minorUnits, inSameCurrency(other).minorUnits);
  }

  @Override
  public String toString() {
    return amount().toPlainString() + " " + currency.getCurrencyCode();
  }

  private Money inSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot reckon " + this + " with " + other);
    }
    return other;
  }
}
