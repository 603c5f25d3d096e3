package org.roombooking.http.property;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.http.text.PlainText;

/** All that a room has that guests may wish for; one named twice counts once. */
record RoomFeaturesRequest(
    @NotNull @Size(max = RoomFeature.MOST)
        List<@NotNull @PlainText(max = RoomFeature.MAX_LENGTH) String> features) {

  Set<RoomFeature> toFeatures() {
    return features.stream().map(RoomFeature::new).collect(toSet());
  }
}
