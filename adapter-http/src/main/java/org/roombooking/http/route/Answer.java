package org.roombooking.http.route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.version.Version;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;

/** What a handler answers: a status, headers, and what is carried. */
public record Answer(int status, Map<String, String> headers, Content content) {

  private static final String ACCEPT_RANGES = "Accept-Ranges";
  private static final String CONTENT_RANGE = "Content-Range";

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer ok(Object body) {
    return new Answer(200, Map.of(), new Content.Json(body));
  }

  /** A new thing, and the path it is at. */
  public static Answer created(String location, Object body) {
    return new Answer(201, Map.of("Location", location), new Content.Json(body));
  }

  /** For a new thing that has no path of its own. */
  public static Answer created(Object body) {
    return ok(body).withStatus(201);
  }

  public static Answer noContent() {
    return new Answer(204, Map.of(), new Content.None());
  }

  /** A bare list, with the count of all and the links to the other pages in the headers. */
  public static <T, R> Answer page(Request request, Page<T> page, Function<T, R> mapper) {
    return list(request, page, page.items().stream().map(mapper).toList());
  }

  /** The same list as {@code data}, and in {@code pagination} what the headers say. */
  public static <T, R> Answer envelope(Request request, Page<T> page, Function<T, R> mapper) {
    return list(request, page, Envelope.of(page, mapper));
  }

  /** The same part of a list, with a link to what comes after it: the same from there on. */
  public Answer goesOn(Request request, Parameter<?> from, String there) {
    var target = request.linkTo(from, there);
    return withHeader("Link", "<%s>; rel=\"next\"".formatted(target));
  }

  private static Answer list(Request request, Page<?> page, Object body) {
    return ok(body)
        .withHeader("X-Total-Count", String.valueOf(page.total()))
        .withHeader("Link", PageLinks.of(page, request));
  }

  public static Answer problem(Problem problem) {
    return new Answer(problem.code().status(), problem.headers(), new Content.Failure(problem));
  }

  public static Answer text(String type, String text) {
    return new Answer(200, Map.of(), new Content.Text(type, text));
  }

  public static Answer file(String type, Bytes bytes) {
    return new Answer(200, Map.of(), new Content.File(type, bytes));
  }

  /** A file that is the same for good, whole or in parts. */
  public static Answer lastingFile(String type, Bytes bytes, String entityTag) {
    return file(type, bytes)
        .withHeader("ETag", entityTag)
        .withHeader("Cache-Control", "public, max-age=31536000, immutable")
        .withHeader(ACCEPT_RANGES, "bytes");
  }

  /** The same answer, telling which version of the thing it shows. */
  public Answer withEtag(Version version) {
    return withHeader("ETag", EntityTags.of(version));
  }

  public Answer withHeader(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, content);
  }

  public Answer withStatus(int other) {
    return new Answer(other, headers, content);
  }

  /**
   * What a client that already has {@code ifNoneMatch} needs: this answer, or word that it has it.
   */
  public Answer unlessKnown(String ifNoneMatch) {
    var tag = headers.get("ETag");
    return status == 200 && tag != null && EntityTags.named(ifNoneMatch, tag)
        ? new Answer(304, headers, new Content.None())
        : this;
  }

  /**
   * The part that a client asks for, of a file that is given in parts; else this answer.
   *
   * @param range the header {@code Range}
   * @param ifRange the header {@code If-Range}: only of the file with this tag a part is wanted
   */
  public Answer part(String range, Optional<String> ifRange) {
    boolean stillThat = ifRange.map(tag -> tag.equals(headers.get("ETag"))).orElse(true);
    return status == 200
            && headers.containsKey(ACCEPT_RANGES)
            && stillThat
            && content instanceof Content.File(String type, Bytes bytes)
        ? part(ByteRange.asked(range, bytes.size()), type, bytes)
        : this;
  }

  private Answer part(ByteRange.Asked asked, String type, Bytes bytes) {
    return switch (asked) {
      case ByteRange.Asked.Whole() -> this;
      case ByteRange.Asked.Part(ByteRange part) ->
          new Answer(206, headers, new Content.File(type, bytes.part(part)))
              .withHeader(CONTENT_RANGE, part.of(bytes.size()));
      case ByteRange.Asked.Beyond() ->
          problem(
              Problem.of(ProblemCode.RANGE_NOT_SATISFIABLE, Phrase.FILE_HAS.with(bytes.size()))
                  .withHeader(CONTENT_RANGE, "bytes */" + bytes.size()));
    };
  }
}
