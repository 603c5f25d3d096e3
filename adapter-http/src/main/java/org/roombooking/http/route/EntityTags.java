package org.roombooking.http.route;

import java.util.Optional;
import java.util.regex.Pattern;
import org.roombooking.domain.version.Version;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.MalformedRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;

/** Entity tags: a version as the client sees it, {@code "7"}. */
final class EntityTags {

  private static final Pattern OURS = Pattern.compile("\"([1-9][0-9]{0,17})\"");
  private static final Pattern ANY = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

  private EntityTags() {}

  static String of(Version version) {
    return "\"" + version.number() + "\"";
  }

  /**
   * The one version an {@code If-Match} names; none for {@code *}. A tag that was never ours names
   * a state this thing is not in.
   */
  static Optional<Version> version(String ifMatch) {
    var text = ifMatch.strip();
    if (text.equals("*")) {
      return Optional.empty();
    }
    var ours = OURS.matcher(text);
    if (ours.matches()) {
      return Optional.of(new Version(Long.parseLong(ours.group(1))));
    }
    if (ANY.matcher(text).matches()) {
      throw new RefusedRequest(
          Problem.of(ProblemCode.STALE_VERSION, Phrase.TAG_NOT_CURRENT.with()));
    }
    throw new MalformedRequest(Phrase.NOT_AN_ENTITY_TAG.with());
  }

  /** Whether an {@code If-None-Match} names the tag, compared weakly as RFC 9110 asks. */
  static boolean named(String ifNoneMatch, String tag) {
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    for (var candidate : ifNoneMatch.split(",", -1)) {
      var text = candidate.strip();
      if (text.equals(tag) || text.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
