package org.roombooking.persistence.property;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names that never change, kept for as long as there is place for them. For any thread. */
final class KeptNames<T> {

  private static final int MOST = 100_000;

  private final Map<T, String> names = new ConcurrentHashMap<>();

  /**
   * The names of some things.
   *
   * @param read reads them and more, if not all of them are known
   */
  Map<T, String> of(Set<T> things, Supplier<Map<T, String>> read) {
    var known = named(things, names);
    if (known.size() == things.size()) {
      return known;
    }
    var all = read.get();
    if (names.size() >= MOST) {
      names.clear();
    }
    names.putAll(all);
    return named(things, all);
  }

  private static <T> Map<T, String> named(Set<T> things, Map<T, String> names) {
    var known = new HashMap<T, String>();
    for (var thing : things) {
      @Nullable String name = names.get(thing);
      if (name != null) {
        known.put(thing, name);
      }
    }
    return known;
  }
}
