package org.roombooking.http.json;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Holds a value inside {@link Given} to the constraints on its type. */
final class GivenExtractor implements ValueExtractor<Given<@ExtractedValue ?>> {

  @Override
  public void extractValues(Given<?> given, ValueReceiver receiver) {
    switch (given) {
      case Given.Absent<?>() -> {}
      case Given.Null<?>() -> {}
      case Given.Value<?>(var value) -> receiver.value(null, value);
    }
  }
}
