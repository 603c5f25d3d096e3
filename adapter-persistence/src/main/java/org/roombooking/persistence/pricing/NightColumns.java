package org.roombooking.persistence.pricing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.SelectField;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightCharge;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.stay.Stay;

/**
 * What the nights of a room cost, a price for each of them, and a charge at each place of the rest.
 *
 * @param nights which night of the stay, counted from 0
 */
public record NightColumns(
    List<Long> prices,
    List<Integer> nights,
    List<String> codes,
    List<Long> amounts,
    List<Boolean> inclusive) {

  /** Out of these columns of a table. */
  public static SelectField<NightColumns> of(
      Field<Long[]> prices,
      Field<Integer[]> nights,
      Field<String[]> codes,
      Field<Long[]> amounts,
      Field<Boolean[]> inclusive) {
    return row(listOf(prices), listOf(nights), listOf(codes), listOf(amounts), listOf(inclusive))
        .convertFrom(mapping(NightColumns::new));
  }

  private static <T> Field<List<T>> listOf(Field<T[]> array) {
    return array.convertFrom(List::of);
  }

  /** What is to be written of a room. */
  public static NightColumns of(NightlyPrices prices) {
    var charges = prices.charges();
    var nights = new ArrayList<Integer>();
    for (int night = 0; night < charges.size(); night++) {
      for (int i = 0; i < charges.get(night).size(); i++) {
        nights.add(night);
      }
    }
    var all = charges.stream().flatMap(List::stream).toList();
    return new NightColumns(
        prices.amounts().stream().map(Money::minorUnits).toList(),
        nights,
        all.stream().map(charge -> charge.code().value()).toList(),
        all.stream().map(charge -> charge.amount().minorUnits()).toList(),
        all.stream().map(NightCharge::inclusive).toList());
  }

  public NightlyPrices toPrices(Stay stay, Currency currency) {
    var amounts = prices.stream().map(price -> new Money(price, currency)).toList();
    return new NightlyPrices(stay, amounts, charges(stay.length(), currency));
  }

  private List<List<NightCharge>> charges(int length, Currency currency) {
    var byNight =
        Stream.generate(() -> new ArrayList<NightCharge>())
            .limit(length)
            .<List<NightCharge>>map(night -> night)
            .toList();
    for (int i = 0; i < nights.size(); i++) {
      byNight
          .get(nights.get(i))
          .add(
              new NightCharge(
                  new ChargeCode(codes.get(i)),
                  new Money(amounts.get(i), currency),
                  inclusive.get(i)));
    }
    return byNight;
  }

  public Long[] pricesArray() {
    return prices.toArray(Long[]::new);
  }

  public Integer[] nightsArray() {
    return nights.toArray(Integer[]::new);
  }

  public String[] codesArray() {
    return codes.toArray(String[]::new);
  }

  public Long[] amountsArray() {
    return amounts.toArray(Long[]::new);
  }

  public Boolean[] inclusiveArray() {
    return inclusive.toArray(Boolean[]::new);
  }
}
