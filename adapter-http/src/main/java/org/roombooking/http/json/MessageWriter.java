package org.roombooking.http.json;

import org.roombooking.http.language.Catalogue;
import org.roombooking.http.language.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a message as a string in the language of the {@link Audience}. */
final class MessageWriter extends StdSerializer<Message> {

  private final Catalogue catalogue;

  MessageWriter(Catalogue catalogue) {
    super(Message.class);
    this.catalogue = catalogue;
  }

  @Override
  public void serialize(Message message, JsonGenerator generator, SerializationContext context) {
    var audience = (Audience) context.getAttribute(Audience.class);
    generator.writeString(catalogue.text(message, audience.isTold()));
  }
}
