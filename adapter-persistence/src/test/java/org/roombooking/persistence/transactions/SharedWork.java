package org.roombooking.persistence.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.persistence.testing.FreshDatabase;

/**
 * Callers who share a transaction, over a tally whose counters are at 0 when a test begins. When it
 * ends, every connection has been given back.
 */
final class SharedWork implements BeforeEachCallback, AfterEachCallback {

  private final Tally tally;
  private final Transactions transactions;
  private final AtomicIntegerArray runs = new AtomicIntegerArray(17);

  /**
   * Not there yet.
   *
   * @param between the pool and those who use it
   */
  SharedWork(FreshDatabase database, UnaryOperator<DataSource> between) {
    this.tally = new Tally(database, between);
    this.transactions = new JooqTransactions(tally.connections());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    tally.begin();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(tally.connectionsTaken()).isZero();
    tally.close();
  }

  Tally tally() {
    return tally;
  }

  Transactions transactions() {
    return transactions;
  }

  /** Lets callers share a transaction, each of which runs this work in it, told its number. */
  <T> List<Future<T>> together(int callers, IntFunction<T> work) {
    return Company.of(transactions, callers, number -> run(number, work));
  }

  /** Lets one caller run this work in a transaction that may be shared. */
  <T> T run(int number, IntFunction<T> work) {
    return transactions.callTogether(() -> {
      runs.incrementAndGet(number);
      return work.apply(number);
    });
  }

  /** How often a caller has run its work. */
  int runsOf(int number) {
    return runs.get(number);
  }

  /** How often each of so many callers has run its work. */
  List<Integer> runs(int callers) {
    return IntStream.range(0, callers).mapToObj(runs::get).toList();
  }
}
