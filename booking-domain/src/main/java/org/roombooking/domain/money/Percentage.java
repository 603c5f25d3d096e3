package org.roombooking.domain.money;

import java.math.BigDecimal;

/**
 * A share of an amount, such as 7.5 %.
 *
 * @param hundredths of a percent, {@value #LEAST} to {@value #MOST}; negative for what is taken off
 */
public record Percentage(int hundredths) {

  /** All is taken off. */
  public static final int LEAST = -10_000;

  /** Ten times the amount. */
  public static final int MOST = 100_000;

  /** How many hundredths of a percent are the whole. */
  public static final int WHOLE = 10_000;

  private static final int DECIMALS = 2;

  public Percentage {
    if (hundredths < LEAST || hundredths > MOST) {
      throw new IllegalArgumentException("Not a percentage: " + hundredths);
    }
  }

  /**
   * Reads a percentage as people write it, {@code 7.5}.
   *
   * @throws ArithmeticException if it is finer than a hundredth of a percent
   */
  public static Percentage of(BigDecimal percent) {
    return new Percentage(percent.movePointRight(DECIMALS).intValueExact());
  }

  /** The percentage as people write it, without decimals that say nothing. */
  public BigDecimal percent() {
    var plain = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * As much taken off as it would add.
   *
   * @throws IllegalArgumentException if it would take off more than all
   */
  public Percentage negated() {
    return new Percentage(-hundredths);
  }

  public boolean isNegative() {
    return hundredths < 0;
  }

  @Override
  public String toString() {
    return percent().toPlainString() + " %";
  }
}
