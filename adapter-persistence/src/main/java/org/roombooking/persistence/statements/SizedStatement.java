package org.roombooking.persistence.statements;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A statement that writes many rows, whose values stand in it one after the other. Each connection
 * would have to plan as many statements as there are numbers of rows; so it is run for sixteen
 * rows, eight, four, two and one.
 */
public final class SizedStatement<T> {

  private static final int LARGEST = 16;

  private final Function<List<T>, RenderedStatement> render;
  private final Map<Integer, RenderedStatement> bySize = new ConcurrentHashMap<>();

  /**
   * Rendered when a number of rows is written for the first time.
   *
   * @param render renders it for as many as those, not for their values
   */
  public SizedStatement(Function<List<T>, RenderedStatement> render) {
    this.render = render;
  }

  /**
   * Runs it for all rows, in their order.
   *
   * @param run runs the statement of its size for some of them
   */
  public void forEachBatch(List<T> rows, BiConsumer<RenderedStatement, List<T>> run) {
    int from = 0;
    while (from < rows.size()) {
      int size = Math.min(LARGEST, Integer.highestOneBit(rows.size() - from));
      var some = rows.subList(from, from + size);
      run.accept(bySize.computeIfAbsent(size, any -> render.apply(some)), some);
      from += size;
    }
  }
}
