package org.roombooking.http.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.audit.FieldChange;

/** A field before and after a change; null where the thing did not have it. */
public record FieldChangeResponse(String field, @Nullable String before, @Nullable String after) {

  public static List<FieldChangeResponse> of(List<FieldChange> changes) {
    return changes.stream()
        .map(change ->
            new FieldChangeResponse(
                change.field(), change.before().orElse(null), change.after().orElse(null)))
        .toList();
  }
}
