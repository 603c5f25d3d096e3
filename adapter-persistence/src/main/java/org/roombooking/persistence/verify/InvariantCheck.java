package org.roombooking.persistence.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;

/**
 * An invariant and what was seen of it.
 *
 * @param facts how many rows it is about
 * @param details the first rows that break it
 * @param broken how many rows break it
 */
record InvariantCheck(Invariant invariant, long facts, List<String> details, long broken) {

  /** Whoever has more than this many violations has one cause, and not as many. */
  private static final int SHOWN = 100;

  static InvariantCheck of(Invariant invariant, DSLContext db) {
    var facts = db.resultQuery(invariant.facts()).fetchSingle(0, Long.class);
    var rows = db.resultQuery(firstViolations(invariant)).fetch();
    return new InvariantCheck(
        invariant,
        Objects.requireNonNull(facts),
        rows.getValues("detail", String.class),
        rows.isEmpty() ? 0 : rows.getFirst().get("broken", Long.class));
  }

  private static String firstViolations(Invariant invariant) {
    return """
    select detail, count(*) over () as broken
    from (%s) as violation
    order by detail
    limit %s
    """
        .formatted(invariant.violations(), SHOWN);
  }

  List<Violation> violations() {
    var violations = new ArrayList<Violation>();
    details.forEach(detail -> violations.add(new Violation(invariant.name(), detail)));
    if (broken > details.size()) {
      violations.add(
          new Violation(invariant.name(), "and %s more".formatted(broken - details.size())));
    }
    return List.copyOf(violations);
  }

  /** The check in one line. */
  String summary() {
    var looked = String.format(Locale.ROOT, "%s: %,d checked", invariant.name(), facts);
    return broken == 0
        ? looked
        : String.format(Locale.ROOT, "%s, %,d broken. %s", looked, broken, invariant.rule());
  }
}
