package org.roombooking.persistence.pricing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Version;

/** The facts of the hotels that were asked for last, as of a version. For any number of threads. */
final class KeptFacts {

  /** Types and restrictions of all hotels together; each takes a few hundred bytes. */
  private static final int MOST_PARTS = 200_000;

  private record Kept(Version version, HotelFacts facts) {

    int parts() {
      return 1 + facts.types().size() + facts.restrictions().size();
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<HotelId, Kept> byHotel = new LinkedHashMap<>(16, 0.75f, true);
  private int parts;

  Optional<HotelFacts> find(HotelId hotel, Version version) {
    lock.lock();
    try {
      @Nullable Kept kept = byHotel.get(hotel);
      return kept != null && kept.version().equals(version)
          ? Optional.of(kept.facts())
          : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  void keep(HotelId hotel, Version version, HotelFacts facts) {
    lock.lock();
    try {
      var next = new Kept(version, facts);
      @Nullable Kept before = byHotel.put(hotel, next);
      parts += next.parts() - (before == null ? 0 : before.parts());
      forgetOldest();
    } finally {
      lock.unlock();
    }
  }

  private void forgetOldest() {
    var oldest = byHotel.values().iterator();
    while (parts > MOST_PARTS && oldest.hasNext()) {
      parts -= oldest.next().parts();
      oldest.remove();
    }
  }
}
