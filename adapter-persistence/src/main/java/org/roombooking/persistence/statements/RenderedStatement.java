package org.roombooking.persistence.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose text is made once, not each time it is run: to build and to render it anew
 * costs more than to run it. Its values are parameters with names. Safe for any thread.
 */
public final class RenderedStatement {

  // What follows two colons is a type. Names have no capital letters.
  private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z_0-9.]+)");

  private final DSLContext db;
  private final String sql;
  private final List<Place> places;
  private final Map<String, List<Integer>> placesOf;
  private final Field<?>[] columns;

  private RenderedStatement(
      DSLContext db, String sql, List<Place> places, List<String> names, Field<?>[] columns) {
    this.db = db;
    this.sql = sql;
    this.places = places;
    this.placesOf = placesOf(names);
    this.columns = columns;
  }

  /**
   * Renders a query.
   *
   * @param query all of whose values are {@link org.jooq.impl.DSL#param parameters} with names in
   *     small letters, or written out in its text; jOOQ numbers those that have no name
   */
  public static RenderedStatement of(DSLContext db, Query query) {
    var params = db.extractParams(query);
    var names = new ArrayList<String>();
    var sql =
        NAMED
            .matcher(db.renderNamedParams(query))
            .replaceAll(found -> {
              names.add(found.group(1));
              return "?";
            });
    var places = names.stream().map(name -> Place.of(param(name, params))).toList();
    return new RenderedStatement(
        db,
        sql,
        places,
        names,
        query instanceof ResultQuery<?> rows ? rows.fields() : new Field<?>[0]);
  }

  private static Param<?> param(String name, Map<String, Param<?>> params) {
    @Nullable Param<?> param = params.get(name);
    if (param == null || Character.isDigit(name.charAt(0))) {
      throw new IllegalStateException("A value has no name and is not written out: " + name);
    }
    return param;
  }

  private static Map<String, List<Integer>> placesOf(List<String> names) {
    var places = new HashMap<String, List<Integer>>();
    for (int place = 0; place < names.size(); place++) {
      places.computeIfAbsent(names.get(place), name -> new ArrayList<>()).add(place);
    }
    return places;
  }

  /** To be run once, with values that are still to be given. */
  public BoundStatement bind() {
    return new BoundStatement(db, this);
  }

  String sql() {
    return sql;
  }

  List<Place> places() {
    return places;
  }

  List<Integer> placesOf(String name) {
    @Nullable List<Integer> found = placesOf.get(name);
    if (found == null) {
      throw new IllegalArgumentException("The statement has no parameter " + name);
    }
    return found;
  }

  Set<String> names() {
    return placesOf.keySet();
  }

  Field<?>[] columns() {
    return columns;
  }
}
