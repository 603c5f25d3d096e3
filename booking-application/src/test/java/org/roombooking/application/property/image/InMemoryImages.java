package org.roombooking.application.property.image;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.Album;
import org.roombooking.domain.property.image.Image;
import org.roombooking.domain.property.image.ImageId;
import org.roombooking.domain.property.image.Images;

/** Images for tests. */
public final class InMemoryImages implements Images {

  private final InMemoryDatabase database;
  private final InMemoryTable<ImageId, Image> images;

  public InMemoryImages(InMemoryDatabase database) {
    this.database = database;
    this.images = new InMemoryTable<>(database);
  }

  @Override
  public boolean add(Image image) {
    return database.use(() ->
        select(in(image.album())).size() < Album.MOST_IMAGES && images.add(image.id(), image));
  }

  @Override
  public Optional<Image> find(HotelId hotel, ImageId image) {
    return database.use(
        () -> images.find(image).filter(found -> found.album().hotel().equals(hotel)));
  }

  @Override
  public Page<Image> list(Album album, PageRequest page) {
    return database.use(() ->
        Pages.cut(
            select(in(album)), Comparator.comparing(image -> image.id().value().toString()), page));
  }

  @Override
  public Optional<Image> remove(Album album, ImageId image) {
    return database.use(() -> {
      var removed = images.find(image).filter(in(album));
      removed.ifPresent(there -> images.remove(image));
      return removed;
    });
  }

  @Override
  public Set<ImageId> existing(HotelId hotel, Set<ImageId> wanted) {
    return database.use(() ->
        select(image -> image.album().hotel().equals(hotel) && wanted.contains(image.id())).stream()
            .map(Image::id)
            .collect(Collectors.toSet()));
  }

  private List<Image> select(Predicate<Image> wanted) {
    return images.rows().stream().filter(wanted).toList();
  }

  private static Predicate<Image> in(Album album) {
    return image -> image.album().equals(album);
  }
}
