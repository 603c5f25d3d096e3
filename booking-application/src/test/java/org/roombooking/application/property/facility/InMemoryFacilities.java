package org.roombooking.application.property.facility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.facility.Facilities;
import org.roombooking.domain.property.facility.Facility;
import org.roombooking.domain.property.facility.FacilityId;

/** Facilities for tests. */
public final class InMemoryFacilities implements Facilities {

  private final InMemoryDatabase database;
  private final InMemoryTable<FacilityId, Facility> facilities;

  public InMemoryFacilities(InMemoryDatabase database) {
    this.database = database;
    this.facilities = new InMemoryTable<>(database);
  }

  @Override
  public Adding add(Facility facility) {
    return database.use(() -> {
      var ofSameHotel = listAll(facility.hotel());
      if (ofSameHotel.stream().anyMatch(other -> other.name().equals(facility.name()))) {
        return new Adding.NameTaken();
      }
      if (ofSameHotel.size() >= Facility.MAX_OF_A_HOTEL) {
        return new Adding.TooMany();
      }
      facilities.put(facility.id(), facility);
      return new Adding.Added();
    });
  }

  private List<Facility> listAll(HotelId hotel) {
    return facilities.rows().stream().filter(facility -> facility.hotel().equals(hotel)).toList();
  }

  @Override
  public Optional<Facility> find(HotelId hotel, FacilityId id) {
    return database.use(
        () -> facilities.find(id).filter(facility -> facility.hotel().equals(hotel)));
  }

  @Override
  public Page<Facility> list(HotelId hotel, PageRequest page) {
    return database.use(() ->
        Pages.cut(
            listAll(hotel),
            Comparator.comparing(facility -> facility.id().value().toString()),
            page));
  }

  @Override
  public Optional<Facility> setActive(HotelId hotel, FacilityId id, boolean active) {
    return database.use(() ->
        facilities
            .find(id)
            .filter(facility -> facility.hotel().equals(hotel))
            .map(facility -> changed(facility, active)));
  }

  private Facility changed(Facility facility, boolean active) {
    var changed =
        new Facility(
            facility.id(), facility.hotel(), facility.name(), active, facility.createdAt());
    facilities.put(changed.id(), changed);
    return changed;
  }
}
