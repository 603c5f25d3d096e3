package org.roombooking.domain.pricing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a hotel's price standards. A standard of which nothing is said has its prices in the
 * calendar alone and needs none.
 */
public record Standards(Map<PriceStandard, StandardRules> byStandard) {

  /** The most standards of one hotel that something is said of. */
  public static final int MAX_OF_A_HOTEL = 100;

  public Standards {
    byStandard = Collections.unmodifiableMap(new TreeMap<>(byStandard));
  }

  public static Standards of(List<StandardRules> all) {
    var byStandard = new TreeMap<PriceStandard, StandardRules>();
    all.forEach(rules -> byStandard.put(rules.standard(), rules));
    return new Standards(byStandard);
  }

  public static Standards none() {
    return new Standards(Map.of());
  }

  public Optional<StandardRules> find(PriceStandard standard) {
    @Nullable StandardRules rules = byStandard.get(standard);
    return Optional.ofNullable(rules);
  }

  /** Where the prices of a standard come from on nights that the calendar does not price. */
  Optional<Derivation> derivationOf(PriceStandard standard) {
    return find(standard).flatMap(StandardRules::derivation);
  }

  /** A standard, the one it is derived from, and so on to the one that is not derived. */
  Stream<PriceStandard> lineOf(PriceStandard standard) {
    return Stream.iterate(
            Optional.of(standard),
            Optional::isPresent,
            each -> each.flatMap(this::derivationOf).map(Derivation::from))
        .flatMap(Optional::stream);
  }

  /** Whether a standard would be derived from itself, at whatever distance, with these rules. */
  public boolean wouldCloseCircle(StandardRules next) {
    return next.derivation()
        .filter(derivation -> lineOf(derivation.from()).anyMatch(next.standard()::equals))
        .isPresent();
  }

  /** Those that are derived from a standard, by name. */
  public List<PriceStandard> derivedFrom(PriceStandard standard) {
    return byStandard.values().stream()
        .filter(rules -> rules.derivation().filter(it -> it.from().equals(standard)).isPresent())
        .map(StandardRules::standard)
        .toList();
  }
}
