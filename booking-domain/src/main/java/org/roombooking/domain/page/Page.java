package org.roombooking.domain.page;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list in its stable order. A page past the end is empty.
 *
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, long total, PageRequest request) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
    return new Page<>(items.stream().<R>map(mapper).toList(), total, request);
  }
}
