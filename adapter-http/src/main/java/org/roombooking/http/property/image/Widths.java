package org.roombooking.http.property.image;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.roombooking.application.property.image.Rendition;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.text.Format;
import org.roombooking.http.text.Parsed;

/** The widths an image is shown in. */
final class Widths {

  private Widths() {}

  static Format<Rendition> format() {
    var narrower = Arrays.stream(Rendition.values()).filter(one -> one != Rendition.FULL).toList();
    var choices = narrower.stream().map(Widths::written).collect(joining(", "));
    return text ->
        narrower.stream()
            .filter(one -> written(one).equals(text))
            .findFirst()
            .map(Parsed::value)
            .orElseGet(
                () -> Parsed.refused(FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_ONE_OF.with(choices)));
  }

  private static String written(Rendition rendition) {
    return String.valueOf(rendition.width());
  }
}
