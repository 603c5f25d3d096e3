package org.roombooking.http.json;

import org.roombooking.http.language.Catalogue;
import org.roombooking.http.language.Language;
import org.roombooking.http.language.Message;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes answers: snake_case, fields in the order of the record, plain decimal numbers, messages in
 * the reader's language.
 */
public final class JsonWriter {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(
              new SimpleModule("messages")
                  .addSerializer(Message.class, new MessageWriter(new Catalogue())))
          .build();

  public Written write(Object value, Language language) {
    var audience = new Audience(language);
    var text = mapper.writer().withAttribute(Audience.class, audience).writeValueAsString(value);
    return new Written(text, audience.wasTold());
  }
}
