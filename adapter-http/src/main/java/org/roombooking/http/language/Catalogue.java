package org.roombooking.http.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of every message in every language. The language of the machine has no say in them: the
 * bundles are read by their names, and what the words leave open is put in as it is.
 */
public final class Catalogue {

  static final Pattern OPEN = Pattern.compile("\\{([a-z]+)}");

  private final Map<Language, ResourceBundle> bundles;

  public Catalogue() {
    this.bundles =
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    Catalogue::read,
                    (one, other) -> one,
                    () -> new EnumMap<>(Language.class)));
  }

  private static ResourceBundle read(Language language) {
    var file =
        language == Language.ENGLISH
            ? "messages.properties"
            : "messages_" + language.tag() + ".properties";
    try (var stream = Catalogue.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the class path lacks " + file);
      }
      return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The message in a language. */
  public String text(Message message, Language language) {
    var arguments = message.arguments();
    return OPEN.matcher(words(language).getString(message.key()))
        .replaceAll(open -> Matcher.quoteReplacement(arguments.getOrDefault(open.group(1), "")));
  }

  ResourceBundle words(Language language) {
    var bundle = bundles.get(language);
    if (bundle == null) {
      throw new IllegalStateException("every language has its words");
    }
    return bundle;
  }
}
