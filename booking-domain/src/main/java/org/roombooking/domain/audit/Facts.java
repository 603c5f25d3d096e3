package org.roombooking.domain.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.PasswordHash;

/**
 * What is true of a thing at one moment: its fields under the names that clients know, as text.
 * Collected once and then compared. Of a secret the fact is that there is one.
 */
public final class Facts {

  private final Map<String, String> texts = new LinkedHashMap<>();

  private Facts() {}

  /** Of a thing that is not there. */
  public static Facts none() {
    return new Facts();
  }

  /** Adds a field. */
  public Facts with(String field, Object value) {
    texts.put(field, value instanceof PasswordHash ? FieldChange.HIDDEN : value.toString());
    return this;
  }

  /** Adds a field that the thing need not have. */
  public Facts with(String field, Optional<?> value) {
    value.ifPresent(it -> with(field, it));
    return this;
  }

  /** Whether nothing is true, as of a thing that is not there. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** What is different in {@code after}: fields in its order, then those that it has not. */
  public List<FieldChange> changesTo(Facts after) {
    var fields = new LinkedHashMap<>(after.texts);
    texts.forEach(fields::putIfAbsent);
    var changes = new ArrayList<FieldChange>();
    for (var field : fields.keySet()) {
      var was = text(field);
      var is = after.text(field);
      if (!was.equals(is)) {
        changes.add(new FieldChange(field, was, is));
      }
    }
    return List.copyOf(changes);
  }

  private Optional<String> text(String field) {
    @Nullable String text = texts.get(field);
    return Optional.ofNullable(text);
  }
}
