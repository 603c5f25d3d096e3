package org.roombooking.bootstrap.benchmark;

import java.util.List;

/**
 * How time grows with size: 0 if it stays the same, 1 if it doubles whenever the size does. The
 * slope of the straight line that lies nearest to the logarithms.
 */
final class Exponent {

  private Exponent() {}

  static double of(List<Double> sizes, List<Double> times) {
    var xs = sizes.stream().map(Math::log).toList();
    var ys = times.stream().map(Math::log).toList();
    double meanX = mean(xs);
    double meanY = mean(ys);
    double together = 0;
    double alone = 0;
    for (int i = 0; i < xs.size(); i++) {
      together += (xs.get(i) - meanX) * (ys.get(i) - meanY);
      alone += (xs.get(i) - meanX) * (xs.get(i) - meanX);
    }
    return together / alone;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
