package org.roombooking.domain.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Percentage;
import org.roombooking.domain.money.Unrounded;

/**
 * What a hotel asks for children by their age. A child that is older than all bands counts as a
 * guest and is asked nothing more for.
 *
 * @param bands the youngest first, each until an age of its own
 */
public record ChildBands(List<Band> bands) {

  /**
   * Children until an age, who are older than those of the band before.
   *
   * @param untilAge included, 0 to {@value Party#OLDEST_CHILD}
   * @param countsAsGuest whether such a child takes up room, and is a person to prices, taxes and
   *     fees
   */
  public record Band(int untilAge, Supplement supplement, boolean countsAsGuest) {

    public Band {
      if (untilAge < 0 || untilAge > Party.OLDEST_CHILD) {
        throw new IllegalArgumentException("Not the age of a child: " + untilAge);
      }
    }
  }

  /** What is asked for a child and night, on top of what the night costs without it. */
  public sealed interface Supplement {

    /**
     * A share of what the night costs without children.
     *
     * @param share nothing to all
     */
    record Share(Percentage share) implements Supplement {

      /** As much as the room costs. */
      public static final Percentage MOST = new Percentage(10_000);

      public Share {
        if (share.isNegative() || share.hundredths() > MOST.hundredths()) {
          throw new IllegalArgumentException("Not a supplement: " + share);
        }
      }
    }

    /**
     * The same whatever the night costs.
     *
     * @param amount nothing or more
     */
    record Flat(Money amount) implements Supplement {

      public Flat {
        if (amount.isNegative()) {
          throw new IllegalArgumentException("Not a supplement: " + amount);
        }
      }
    }
  }

  public ChildBands {
    bands = bands.stream().sorted(Comparator.comparingInt(Band::untilAge)).toList();
    if (bands.stream().mapToInt(Band::untilAge).distinct().count() != bands.size()) {
      throw new IllegalArgumentException("Two bands until one age: " + bands);
    }
  }

  public static ChildBands none() {
    return new ChildBands(List.of());
  }

  /** Those people, of whom as many count as guests as this hotel counts. */
  public Party party(int adults, List<Integer> childrenAges) {
    long counted =
        childrenAges.stream().filter(age -> of(age).map(Band::countsAsGuest).orElse(true)).count();
    return new Party(adults, childrenAges, adults + Math.toIntExact(counted));
  }

  private Optional<Band> of(int age) {
    return bands.stream().filter(band -> age <= band.untilAge()).findFirst();
  }

  /** Whether anything is asked for the children of a party. */
  boolean askFor(Party party) {
    return party.childrenAges().stream().anyMatch(age -> of(age).isPresent());
  }

  /** A night with what is asked for the children on top of it. */
  Unrounded onTopOf(Unrounded night, Party party) {
    var shares = new ArrayList<Percentage>();
    var amounts = new ArrayList<Money>();
    for (int age : party.childrenAges()) {
      of(age)
          .map(Band::supplement)
          .ifPresent(supplement -> {
            switch (supplement) {
              case Supplement.Share(Percentage share) -> shares.add(share);
              case Supplement.Flat(Money amount) -> amounts.add(amount);
            }
          });
    }
    var sum = night.withShares(shares);
    for (var amount : amounts) {
      sum = sum.plus(amount);
    }
    return sum;
  }
}
