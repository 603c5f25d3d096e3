package org.roombooking.application.property.image;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.image.ImageId;

/** Files for tests, with as much room as a test wants. */
public final class InMemoryImageFiles implements ImageFiles {

  private record Stored(ImageBytes bytes, Instant at) {}

  private final Map<ImageFile, Stored> files = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile boolean full;
  private volatile boolean away;

  public InMemoryImageFiles(Clock clock) {
    this.clock = clock;
  }

  /** From now on there is no room. */
  public void fill() {
    full = true;
  }

  /** From now on they cannot be reached. */
  public void goAway() {
    away = true;
  }

  public void comeBack() {
    away = false;
  }

  private void reach() {
    if (away) {
      throw new FilesUnavailable("away", new IOException("no route to host"));
    }
  }

  public Set<ImageFile> names() {
    return Set.copyOf(files.keySet());
  }

  @Override
  public boolean store(ImageFile file, ImageBytes bytes) {
    reach();
    if (full) {
      return false;
    }
    files.put(file, new Stored(bytes, clock.instant()));
    return true;
  }

  @Override
  public Optional<ImageBytes> find(ImageFile file) {
    reach();
    return Optional.ofNullable(files.get(file)).map(Stored::bytes);
  }

  @Override
  public void remove(HotelId hotel, ImageId image) {
    reach();
    files.keySet().removeIf(file -> file.hotel().equals(hotel) && file.image().equals(image));
  }

  @Override
  public Set<HotelId> hotels() {
    return files.keySet().stream().map(ImageFile::hotel).collect(Collectors.toSet());
  }

  @Override
  public Set<ImageId> storedBefore(HotelId hotel, Instant moment) {
    Predicate<Map.Entry<ImageFile, Stored>> wanted =
        file -> file.getKey().hotel().equals(hotel) && file.getValue().at().isBefore(moment);
    return files.entrySet().stream()
        .filter(wanted)
        .map(file -> file.getKey().image())
        .collect(Collectors.toSet());
  }

  @Override
  public void removeUnfinished(Instant moment) {
    // Nothing is ever half stored here.
  }
}
