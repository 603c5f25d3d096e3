package org.roombooking.http.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The one configuration under which request bodies are read. */
final class StrictJson {

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(16)
          .maxNameLength(200)
          .maxNumberLength(64)
          .maxStringLength(1_000_000)
          .build();

  private StrictJson() {}

  static JsonMapper mapper() {
    var scalars = new SimpleModule("strict scalars");
    scalars.setDeserializers(new StrictScalars());
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .addModule(scalars)
        .addHandler(new NoteAndGoOn())
        .build();
  }
}
