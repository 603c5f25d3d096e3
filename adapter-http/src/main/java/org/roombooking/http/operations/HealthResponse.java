package org.roombooking.http.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

record HealthResponse(
    String status, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Check> checks) {

  record Check(String name, String status) {}

  static HealthResponse of(List<Check> checks) {
    return new HealthResponse(
        status(checks.stream().allMatch(check -> check.status().equals("up"))), checks);
  }

  static String status(boolean up) {
    return up ? "up" : "down";
  }
}
