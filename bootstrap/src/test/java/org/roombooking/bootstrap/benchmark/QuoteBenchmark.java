package org.roombooking.bootstrap.benchmark;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.stay.Stay;

/**
 * The price of a stay of seven nights by its night prices; the floor adds up seven numbers. Public
 * and open because JMH extends it.
 */
@State(Scope.Benchmark)
public class QuoteBenchmark {

  private static final int NIGHTS = 7;
  private static final Currency BAHT = Currency.getInstance("THB");

  private final Stay stay = Stay.of(LocalDate.of(2030, 6, 10), NIGHTS);
  private final RateChoice choice = new RateChoice.Standing();
  private final RoomTypeRates rates =
      RoomTypeRates.forAnyNumber(Map.of(PriceStandard.BASE, prices(stay)));
  private final Rulebook rulebook = Rulebook.standard();
  private final long[] amounts = LongStream.range(0, NIGHTS).map(QuoteBenchmark::amount).toArray();

  @Benchmark
  public Money path() {
    return switch (rulebook.price(rates, stay, 2, choice)) {
      case Pricing.Priced priced -> priced.prices().total();
      case Pricing.NotPriced notPriced -> throw new IllegalStateException(notPriced.toString());
    };
  }

  @Benchmark
  public long floor() {
    long total = 0;
    for (long amount : amounts) {
      total += amount;
    }
    return total;
  }

  private static Map<LocalDate, Money> prices(Stay stay) {
    return stay.nights().stream()
        .collect(
            Collectors.toMap(
                Function.identity(), night -> new Money(amount(night.getDayOfMonth()), BAHT)));
  }

  private static long amount(long night) {
    return 150_000 + 1_000 * night;
  }
}
