package org.roombooking.http.route;

/** The methods routes are declared with; HEAD and OPTIONS follow from them. */
public enum HttpMethod {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE
}
