package org.roombooking.application.property;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.roombooking.application.testing.Letters;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** Hotels for tests. */
public final class InMemoryHotels implements Hotels {

  private final InMemoryDatabase database;
  private final InMemoryTable<HotelId, Versioned<Hotel>> hotels;

  public InMemoryHotels(InMemoryDatabase database) {
    this.database = database;
    this.hotels = new InMemoryTable<>(database);
  }

  @Override
  public void add(Hotel hotel) {
    if (!database.use(() -> hotels.add(hotel.id(), new Versioned<>(hotel, Version.FIRST)))) {
      throw new IllegalStateException("Added before: " + hotel);
    }
  }

  @Override
  public Optional<Versioned<Hotel>> find(HotelId id) {
    return database.use(() -> hotels.find(id));
  }

  @Override
  public Optional<Versioned<Hotel>> take(HotelId id, UserId owner) {
    return find(id).filter(hotel -> hotel.value().isOwnedBy(owner));
  }

  @Override
  public Page<Hotel> list(PageRequest page) {
    return list(hotel -> true, page);
  }

  @Override
  public Page<Hotel> listOwnedBy(UserId owner, PageRequest page) {
    return list(hotel -> hotel.isOwnedBy(owner), page);
  }

  @Override
  public List<Hotel> listAll(Collection<HotelId> ids) {
    return database.use(() ->
        hotels.rows().stream()
            .map(Versioned::value)
            .filter(hotel -> ids.contains(hotel.id()))
            .sorted(Comparator.comparing(hotel -> hotel.id().value().toString()))
            .toList());
  }

  @Override
  public List<Hotel> listActiveIn(String city, Optional<CountryCode> country) {
    return database.use(() ->
        hotels.rows().stream()
            .map(Versioned::value)
            .filter(Hotel::active)
            .filter(hotel -> Letters.areAlike(hotel.profile().city(), city))
            .filter(hotel -> country.map(hotel.profile().country()::equals).orElse(true))
            .sorted(Comparator.comparing(hotel -> hotel.id().value().toString()))
            .toList());
  }

  private Page<Hotel> list(Predicate<Hotel> wanted, PageRequest page) {
    var found =
        database.use(() -> hotels.rows().stream().map(Versioned::value).filter(wanted).toList());
    return Pages.cut(found, Comparator.comparing(hotel -> hotel.id().value().toString()), page);
  }

  @Override
  public Saving save(Versioned<Hotel> read, Hotel next) {
    return database.use(() ->
        find(next.id())
            .filter(current -> current.version().equals(read.version()))
            .map(current -> saved(next, current.version().next()))
            .orElseGet(Saving.Stale::new));
  }

  private Saving saved(Hotel next, Version version) {
    hotels.put(next.id(), new Versioned<>(next, version));
    return new Saving.Saved(version);
  }
}
