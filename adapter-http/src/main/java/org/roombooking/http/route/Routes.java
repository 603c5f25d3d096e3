package org.roombooking.http.route;

import java.util.List;

/** The routes of one feature, as a table: method, path, who may call, which handler answers. */
@FunctionalInterface
public interface Routes {

  List<Route> routes();
}
