package org.roombooking.http.route;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartCompliance;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.MalformedRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;

/**
 * The file of a form that has one part and no more. The name it had on the client's side is never
 * looked at.
 */
final class FormFile {

  /** What a form may have around its file, in bytes. */
  static final int OVERHEAD = 8 * 1024;

  private static final String FIELD = "file";
  private static final int HEADERS = 4 * 1024;

  // What a client may say of a JPEG or PNG; whether it is one is told by the bytes alone.
  private static final Set<String> TYPES =
      Set.of("image/jpeg", "image/jpg", "image/pjpeg", "image/png", "application/octet-stream");

  private FormFile() {}

  static byte[] read(Received received, int mostBytes) {
    var type = received.header("Content-Type").orElse("");
    requireForm(type);
    JsonMediaType.requireUncompressed(received);
    var body = ByteBuffer.wrap(received.body().bytes());
    // No file of the parser's own: what there is, is in memory already.
    var config =
        new MultiPartConfig.Builder()
            .maxParts(1)
            .maxMemoryPartSize(-1)
            .maxHeadersSize(HEADERS)
            .useFilesForPartsWithoutFileName(false)
            .complianceMode(MultiPartCompliance.RFC7578)
            .build();
    try (var parts =
        MultiPartFormData.getParts(
            Content.Source.from(body), new Attributes.Mapped(), type, config)) {
      return bytes(only(parts), mostBytes);
    } catch (CompletionException | IOException e) {
      throw unreadable();
    }
  }

  private static void requireForm(String type) {
    var form = type.split(";", 2)[0].strip().equalsIgnoreCase("multipart/form-data");
    if (!form) {
      throw refused(ProblemCode.UNSUPPORTED_MEDIA_TYPE, Phrase.BODY_NOT_FORM.with());
    }
    if (Optional.ofNullable(MultiPart.extractBoundary(type)).isEmpty()) {
      throw unreadable();
    }
  }

  private static MultiPart.Part only(MultiPartFormData.Parts parts) {
    if (parts.size() == 0 || !FIELD.equals(parts.get(0).getName())) {
      throw new InvalidRequest(FIELD, FieldCode.REQUIRED, Phrase.MUST_BE_THE_ONE_PART.with());
    }
    return parts.get(0);
  }

  private static byte[] bytes(MultiPart.Part part, int mostBytes) throws IOException {
    requireImage(part.getHeaders().get(HttpHeader.CONTENT_TYPE));
    if (part.getLength() > mostBytes) {
      throw refused(ProblemCode.BODY_TOO_LARGE, Phrase.FILE_LIMIT.with(mostBytes));
    }
    return BufferUtil.toArray(Content.Source.asByteBuffer(part.newContentSource(null, 0, -1)));
  }

  private static void requireImage(@Nullable String declared) {
    var type = declared == null ? "" : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.isEmpty() && !TYPES.contains(type)) {
      throw refused(ProblemCode.UNSUPPORTED_MEDIA_TYPE, Phrase.FILE_NOT_DECLARED_IMAGE.with());
    }
  }

  private static MalformedRequest unreadable() {
    return new MalformedRequest(Phrase.FORM_UNREADABLE.with());
  }

  private static RefusedRequest refused(ProblemCode code, Message detail) {
    return new RefusedRequest(Problem.of(code, detail));
  }
}
