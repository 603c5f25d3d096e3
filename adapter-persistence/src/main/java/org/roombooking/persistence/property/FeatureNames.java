package org.roombooking.persistence.property;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.roombooking.domain.property.RoomFeature;

/** Features as they are written, by their names in order. */
public final class FeatureNames {

  private FeatureNames() {}

  /** Out of this column. */
  public static Field<Set<RoomFeature>> of(Field<String[]> names) {
    return names.convertFrom(
        those -> Stream.of(those).map(RoomFeature::new).collect(toUnmodifiableSet()));
  }

  /** What is to be written. */
  public static String[] array(Collection<RoomFeature> features) {
    return features.stream().map(RoomFeature::name).sorted().toArray(String[]::new);
  }
}
