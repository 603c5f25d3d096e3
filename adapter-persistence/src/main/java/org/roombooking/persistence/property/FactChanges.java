package org.roombooking.persistence.property;

import static org.jooq.impl.DSL.field;
import static org.roombooking.persistence.jooq.Tables.HOTEL_FACTS;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.transactions.ThreadConnections;

/**
 * Counts the changes of facts on which the sale of a hotel depends, so that whoever keeps them in
 * memory sees that they are others now. Whatever changes one of them goes through here.
 */
public final class FactChanges {

  private static final Field<Long> THIS_TRANSACTION =
      field("cast(cast(pg_current_xact_id() as text) as bigint)", SQLDataType.BIGINT);

  private final DSLContext db;
  private final ThreadConnections connections;
  private final Transactions transactions;
  private final List<Consumer<HotelId>> listeners = new CopyOnWriteArrayList<>();

  public FactChanges(DSLContext db, ThreadConnections connections, Transactions transactions) {
    this.db = db;
    this.connections = connections;
    this.transactions = transactions;
  }

  /** Does something that may change facts of a hotel, and counts it, in one transaction. */
  public <T> T change(HotelId hotel, Supplier<T> work) {
    return change(List.of(hotel), work);
  }

  /** The same for some hotels. */
  public <T> T change(Collection<HotelId> hotels, Supplier<T> work) {
    return transactions.call(() -> {
      T done = work.get();
      for (var hotel : hotels) {
        connections.doLast(hotel.value(), () -> count(hotel));
        connections.doAfterwards(
            hotel.value(), () -> listeners.forEach(listener -> listener.accept(hotel)));
      }
      return done;
    });
  }

  /** From now on tells somebody what was changed here, before those who changed it go on. */
  public void tell(Consumer<HotelId> listener) {
    listeners.add(listener);
  }

  /** Whether this very transaction may have changed them: others do not see yet what it sees. */
  public boolean areOwn(HotelId hotel) {
    return connections.willDoLast(hotel.value());
  }

  private void count(HotelId hotel) {
    db.insertInto(HOTEL_FACTS)
        .set(HOTEL_FACTS.HOTEL_ID, hotel)
        .set(HOTEL_FACTS.VERSION, Version.FIRST)
        .set(HOTEL_FACTS.CHANGED_BY, THIS_TRANSACTION)
        .onConflictOnConstraint(Keys.HOTEL_FACTS_ARE_ONE_ROW)
        .doUpdate()
        .set(HOTEL_FACTS.VERSION, next())
        .set(HOTEL_FACTS.CHANGED_BY, THIS_TRANSACTION)
        .execute();
  }

  private static Field<Version> next() {
    return field("{0} + 1", HOTEL_FACTS.VERSION.getDataType(), HOTEL_FACTS.VERSION);
  }
}
