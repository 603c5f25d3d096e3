package org.roombooking.application.property.amenity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roombooking.application.testing.Letters;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.property.amenity.Amenity;
import org.roombooking.domain.property.amenity.AmenityId;

/** Amenities for tests. */
public final class InMemoryAmenities implements Amenities {

  private final InMemoryDatabase database;
  private final InMemoryTable<AmenityId, Amenity> amenities;

  public InMemoryAmenities(InMemoryDatabase database) {
    this.database = database;
    this.amenities = new InMemoryTable<>(database);
  }

  @Override
  public Adding add(Amenity amenity) {
    return database.use(() -> {
      var ofSameType =
          amenities.rows().stream()
              .filter(other -> other.roomType().equals(amenity.roomType()))
              .toList();
      if (ofSameType.stream().anyMatch(other -> other.name().equals(amenity.name()))) {
        return new Adding.NameTaken();
      }
      if (ofSameType.size() >= Amenity.MAX_OF_A_ROOM_TYPE) {
        return new Adding.TooMany();
      }
      amenities.put(amenity.id(), amenity);
      return new Adding.Added();
    });
  }

  @Override
  public Page<Amenity> list(HotelId hotel, PageRequest page) {
    return database.use(() ->
        Pages.cut(
            amenities.rows().stream().filter(amenity -> amenity.hotel().equals(hotel)).toList(),
            Comparator.comparing(amenity -> amenity.id().value().toString()),
            page));
  }

  @Override
  public Set<RoomTypeId> listTypesWithAll(Collection<HotelId> hotels, Set<String> names) {
    return database.use(() ->
        amenities.rows().stream()
            .filter(amenity -> hotels.contains(amenity.hotel()))
            .map(Amenity::roomType)
            .filter(type -> names.stream().allMatch(name -> has(type, name)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private boolean has(RoomTypeId type, String name) {
    return amenities.rows().stream()
        .filter(amenity -> amenity.roomType().equals(type))
        .anyMatch(amenity -> Letters.areAlike(amenity.name(), name));
  }

  @Override
  public Optional<Amenity> remove(HotelId hotel, AmenityId id) {
    return database.use(() -> {
      var removed = amenities.find(id).filter(amenity -> amenity.hotel().equals(hotel));
      removed.ifPresent(amenity -> amenities.remove(id));
      return removed;
    });
  }
}
