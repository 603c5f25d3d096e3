package org.roombooking.persistence.statements;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A statement that writes many rows, and whose text depends on their shape beside their number: on
 * how many other rows each has, or which of its columns are written.
 */
public final class ShapedStatement<T> {

  private final Function<T, ?> shape;
  private final Function<List<T>, RenderedStatement> render;
  private final Map<Object, SizedStatement<T>> byShape = new ConcurrentHashMap<>();

  /**
   * Rendered when a number of rows of a shape is written for the first time.
   *
   * @param shape what rows must have in common to be written by one statement
   * @param render renders it for rows of that shape and number, not for their values
   */
  public ShapedStatement(Function<T, ?> shape, Function<List<T>, RenderedStatement> render) {
    this.shape = shape;
    this.render = render;
  }

  /**
   * Runs it for all rows, those of one shape together and in their order.
   *
   * @param run runs the statement of a shape and size for some of them
   */
  public void forEachBatch(List<T> rows, BiConsumer<RenderedStatement, List<T>> run) {
    rows.stream()
        .collect(groupingBy(shape))
        .forEach((shape, alike) ->
            byShape
                .computeIfAbsent(shape, any -> new SizedStatement<>(render))
                .forEachBatch(alike, run));
  }
}
