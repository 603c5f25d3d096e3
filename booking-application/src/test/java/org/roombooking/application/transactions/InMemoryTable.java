package org.roombooking.application.transactions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows by their key, in no order. To be used within {@link InMemoryDatabase#use}. */
public final class InMemoryTable<K, V> {

  private final InMemoryDatabase database;
  private final Map<K, V> rows = new HashMap<>();

  public InMemoryTable(InMemoryDatabase database) {
    this.database = database;
  }

  public Optional<V> find(K key) {
    return Optional.ofNullable(rows.get(key));
  }

  public boolean contains(K key) {
    return rows.containsKey(key);
  }

  public List<V> rows() {
    return List.copyOf(rows.values());
  }

  public void put(K key, V row) {
    var before = rows.put(key, row);
    database.onUndo(() -> restore(key, before));
  }

  /**
   * Adds a row unless its key is taken.
   *
   * @return false if the key is taken
   */
  public boolean add(K key, V row) {
    if (rows.containsKey(key)) {
      return false;
    }
    put(key, row);
    return true;
  }

  public void remove(K key) {
    var before = rows.remove(key);
    database.onUndo(() -> restore(key, before));
  }

  private void restore(K key, @Nullable V before) {
    if (before == null) {
      rows.remove(key);
    } else {
      rows.put(key, before);
    }
  }
}
