package org.roombooking.persistence.verify;

import java.util.List;

/**
 * What a verification found.
 *
 * @param checked how many facts were looked at, each counted for every invariant it has to keep
 * @param violations the first of each invariant, and where there are more, how many
 */
public record Findings(long checked, List<Violation> violations) {

  public Findings {
    violations = List.copyOf(violations);
  }
}
