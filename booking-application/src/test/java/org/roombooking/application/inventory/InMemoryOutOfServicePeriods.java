package org.roombooking.application.inventory;

import java.util.Comparator;
import java.util.Optional;
import org.roombooking.application.assignment.InMemoryRoomNights;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.inventory.DoorClosing;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.OutOfServicePeriods;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;

/** Periods out of service for tests. */
public final class InMemoryOutOfServicePeriods implements OutOfServicePeriods {

  private static final Comparator<OutOfServicePeriod> IN_LISTS =
      Comparator.comparing((OutOfServicePeriod period) -> period.nights().arrival())
          .thenComparing(period -> period.id().value().toString());

  private final InMemoryDatabase database;
  private final InMemoryRoomNights roomNights;
  private final InMemoryTable<PeriodId, OutOfServicePeriod> periods;

  public InMemoryOutOfServicePeriods(InMemoryDatabase database, InMemoryRoomNights roomNights) {
    this.database = database;
    this.roomNights = roomNights;
    this.periods = new InMemoryTable<>(database);
  }

  @Override
  public DoorClosing add(OutOfServicePeriod period) {
    return database.use(() -> {
      var closing = roomNights.close(period.room(), period.nights(), period.id());
      if (closing instanceof DoorClosing.Closed) {
        periods.put(period.id(), period);
      }
      return closing;
    });
  }

  @Override
  public Optional<OutOfServicePeriod> take(HotelId hotel, RoomId room, PeriodId period) {
    return database.use(() ->
        periods
            .find(period)
            .filter(found -> found.hotel().equals(hotel) && found.room().equals(room)));
  }

  @Override
  public void remove(OutOfServicePeriod period) {
    var unused =
        database.use(() -> {
          roomNights.open(period.id());
          periods.remove(period.id());
          return period;
        });
  }

  @Override
  public Page<OutOfServicePeriod> list(HotelId hotel, RoomId room, PageRequest page) {
    var found =
        database.use(() ->
            periods.rows().stream()
                .filter(period -> period.hotel().equals(hotel) && period.room().equals(room))
                .toList());
    return Pages.cut(found, IN_LISTS, page);
  }
}
