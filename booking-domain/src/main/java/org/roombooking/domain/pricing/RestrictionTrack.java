package org.roombooking.domain.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.roombooking.domain.stay.DateRange;

/**
 * The restrictions of one kind in one scope: at most one on a date, and as few as say so. What is
 * set or cleared is cut out of what is there.
 *
 * @param restrictions by date, of which no two overlap
 */
public record RestrictionTrack(
    RestrictionScope scope, RestrictionKind kind, List<Restriction> restrictions) {

  public RestrictionTrack {
    restrictions =
        restrictions.stream()
            .sorted(Comparator.comparing(restriction -> restriction.dates().first()))
            .toList();
    for (var restriction : restrictions) {
      if (!restriction.scope().equals(scope) || restriction.kind() != kind) {
        throw new IllegalArgumentException(restriction + " is not on this track");
      }
    }
    for (int i = 1; i < restrictions.size(); i++) {
      if (!restrictions.get(i).dates().first().isAfter(restrictions.get(i - 1).dates().last())) {
        throw new IllegalArgumentException("Two on one date: " + restrictions);
      }
    }
  }

  /** The same with a restriction in place of what there was on its dates. */
  public RestrictionTrack with(Restriction added) {
    return new RestrictionTrack(
        scope,
        kind,
        joined(
            Stream.concat(without(added.dates()).restrictions.stream(), Stream.of(added))
                .sorted(Comparator.comparing(restriction -> restriction.dates().first()))
                .toList()));
  }

  /** The same without anything on some dates. */
  public RestrictionTrack without(DateRange dates) {
    return new RestrictionTrack(
        scope,
        kind,
        restrictions.stream()
            .flatMap(
                restriction -> outside(dates, restriction.dates()).stream().map(restriction::on))
            .toList());
  }

  /** What of some dates lies before and after others. */
  private static List<DateRange> outside(DateRange cut, DateRange dates) {
    if (dates.last().isBefore(cut.first()) || dates.first().isAfter(cut.last())) {
      return List.of(dates);
    }
    var left = new ArrayList<DateRange>();
    if (dates.first().isBefore(cut.first())) {
      left.add(new DateRange(dates.first(), cut.first().minusDays(1)));
    }
    if (dates.last().isAfter(cut.last())) {
      left.add(new DateRange(cut.last().plusDays(1), dates.last()));
    }
    return left;
  }

  /** One in place of two that say the same of adjoining dates. */
  private static List<Restriction> joined(List<Restriction> byDate) {
    var joined = new ArrayList<Restriction>();
    for (var next : byDate) {
      if (!joined.isEmpty() && adjoin(joined.getLast(), next)) {
        LocalDate first = joined.removeLast().dates().first();
        joined.add(next.on(new DateRange(first, next.dates().last())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean adjoin(Restriction one, Restriction next) {
    return one.number().equals(next.number())
        && one.dates().last().plusDays(1).equals(next.dates().first());
  }
}
