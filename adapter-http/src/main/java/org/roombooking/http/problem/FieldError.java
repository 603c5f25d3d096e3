package org.roombooking.http.problem;

import org.roombooking.http.language.Message;

/**
 * One thing wrong with one field.
 *
 * @param field the name as the client wrote it, such as {@code rooms[0].guests}
 */
public record FieldError(String field, FieldCode code, Message message) {}
