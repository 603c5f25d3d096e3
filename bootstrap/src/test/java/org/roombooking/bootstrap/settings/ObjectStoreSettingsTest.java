package org.roombooking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.bootstrap.settings.SettingProblems.problems;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images in an object store. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObjectStoreSettingsTest {

  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "IMAGES_S3_ENDPOINT", "http://127.0.0.1:9000/",
              "IMAGES_S3_BUCKET", "hotel-images",
              "IMAGES_S3_ACCESS_KEY", "desk",
              "IMAGES_S3_SECRET_KEY", "s"));

  @Test
  void its_address_bucket_and_keys_are_all_it_needs() {
    assertThat(problems(environment)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IMAGES_S3_ENDPOINT",
    "IMAGES_S3_BUCKET",
    "IMAGES_S3_ACCESS_KEY",
    "IMAGES_S3_SECRET_KEY"
  })
  void none_of_these_may_be_missing(String name) {
    environment.remove(name);

    assertThat(problems(environment))
        .containsExactly(
            name
                + " must be set too: an object store needs its endpoint, bucket, access key and"
                + " secret key");
  }

  @ParameterizedTest
  @CsvSource({
    "IMAGES_S3_ENDPOINT, store.example",
    "IMAGES_S3_ENDPOINT, https://desk:secret@store.example",
    "IMAGES_S3_ENDPOINT, https://store.example/hotel-images",
    "IMAGES_S3_ENDPOINT, ftp://store.example",
    "IMAGES_S3_BUCKET, ab",
    "IMAGES_S3_BUCKET, Hotel_Images",
    "IMAGES_S3_BUCKET, hotel/images",
    "IMAGES_S3_ACCESS_KEY, front desk"
  })
  void what_cannot_work_is_refused_by_name_and_once(String name, String refused) {
    environment.put(name, refused);

    assertThat(problems(environment)).singleElement().asString().startsWith(name);
  }
}
