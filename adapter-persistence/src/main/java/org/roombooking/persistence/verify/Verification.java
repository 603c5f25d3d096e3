package org.roombooking.persistence.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Walks the whole database and reports what breaks an invariant. It reads one moment and changes
 * nothing, so it can run beside a service at work. Safe for any thread.
 */
public final class Verification {

  private static final List<Invariant> INVARIANTS =
      Stream.of(
              SchemaInvariants.all(),
              KeyInvariants.all(),
              CounterInvariants.all(),
              BookingInvariants.all(),
              DoorInvariants.all(),
              ClosureInvariants.all(),
              EventInvariants.all(),
              PriceInvariants.all(),
              RulebookInvariants.all(),
              RestrictionInvariants.all(),
              CallerInvariants.all())
          .flatMap(List::stream)
          .toList();

  private final DataSource database;

  public Verification(DataSource database) {
    this.database = database;
  }

  /**
   * Checks all invariants.
   *
   * @param progress is told each invariant in one line, once it has been checked
   */
  public Findings run(Consumer<String> progress) {
    return DSL.using(database, SQLDialect.POSTGRES)
        .transactionResult(transaction -> check(transaction.dsl(), progress));
  }

  private static Findings check(DSLContext db, Consumer<String> progress) {
    prepare(db);
    long checked = 0;
    var violations = new ArrayList<Violation>();
    for (var invariant : INVARIANTS) {
      var check = InvariantCheck.of(invariant, db);
      checked += check.facts();
      violations.addAll(check.violations());
      progress.accept(check.summary());
    }
    return new Findings(checked, violations);
  }

  // All of it ends with the transaction.
  private static void prepare(DSLContext db) {
    db.execute("set transaction isolation level repeatable read, read only");
    // What is aggregated is the nights of all bookings: in memory, not on disk.
    db.execute("set local work_mem = '128MB'");
    // The planner takes each stay for a thousand nights and would compile code for that many.
    db.execute("set local jit = off");
    // A connection of the service may end long statements.
    db.execute("set local statement_timeout = 0");
  }
}
