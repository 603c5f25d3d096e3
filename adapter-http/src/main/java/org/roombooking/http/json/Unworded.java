package org.roombooking.http.json;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Spares the validation library looking for words of its own, which nobody reads. */
final class Unworded implements MessageInterpolator {

  @Override
  public String interpolate(String template, Context context) {
    return template;
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return template;
  }
}
