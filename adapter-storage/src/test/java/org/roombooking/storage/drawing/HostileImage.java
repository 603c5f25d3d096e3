package org.roombooking.storage.drawing;

import static org.roombooking.storage.drawing.Jpegs.ascii;
import static org.roombooking.storage.drawing.Jpegs.concat;
import static org.roombooking.storage.drawing.Pngs.chunk;
import static org.roombooking.storage.drawing.Pngs.deflated;
import static org.roombooking.storage.drawing.Pngs.end;
import static org.roombooking.storage.drawing.Pngs.file;
import static org.roombooking.storage.drawing.Pngs.header;
import static org.roombooking.storage.drawing.Pngs.zeros;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file that somebody could send who means no good, or whose camera does things in its own way.
 * What must not be kept has {@link #SMUGGLED} in it.
 */
public final class HostileImage {

  public static final String SMUGGLED = "smuggled goods";

  private static final String HTML = "<html><script>alert('" + SMUGGLED + "')</script></html>";
  private static final String PHP = "<?php echo '" + SMUGGLED + "'; ?>";
  private static final byte[] ZIP = ascii("PK\3\4\24\0\0\0\0\0" + SMUGGLED + "PK\5\6");
  private static final byte[] JPEG = Jpegs.of(Paintings.quarters(64, 48));
  private static final byte[] PNG = Pngs.of(Paintings.quarters(64, 48));
  private static final long BOMB = 64L * 1024 * 1024;

  private final String name;
  private final byte[] bytes;

  private HostileImage(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  private static HostileImage of(String name, byte[] bytes) {
    return new HostileImage(name, bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String toString() {
    return name;
  }

  public static List<HostileImage> all() {
    return Stream.of(noImages(), bombs(), damaged(), disguised(), unusual())
        .flatMap(List::stream)
        .toList();
  }

  /** Other files under the name of an image. */
  private static List<HostileImage> noImages() {
    return List.of(
        of("nothing at all", new byte[0]),
        of("the first bytes of a JPEG", Arrays.copyOf(JPEG, 3)),
        of("the first bytes of a PNG", Arrays.copyOf(PNG, 8)),
        of("a GIF", ascii("GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;" + SMUGGLED)),
        of("a GIF that is a JAR", concat(ascii("GIF89a\1\0\1\0"), ZIP)),
        of("a WebP", ascii("RIFF\20\0\0\0WEBPVP8L" + SMUGGLED)),
        of("a BMP", ascii("BM\66\0\0\0\0\0\0\0\66\0\0\0" + SMUGGLED)),
        of("a TIFF", ascii("II*\0\10\0\0\0\0\0" + SMUGGLED)),
        of("an SVG", ascii("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
        of("a page", ascii(HTML)),
        of("a script", ascii(PHP)),
        of("an archive", ZIP),
        of("a PDF", ascii("%PDF-1.7\n" + SMUGGLED)),
        of("an image with a byte before it", concat(new byte[1], JPEG)));
  }

  /** Small files that ask for much. */
  private static List<HostileImage> bombs() {
    return List.of(
        of("a PNG of 900 million pixels", Pngs.blank(30_000, 30_000, 1, 0, 1)),
        of("a PNG of 10 billion pixels", file(header(100_000, 100_000, 8, 2, 0), zeros(99), end())),
        of("a PNG as wide as a number can be", file(header(-1 >>> 1, 1, 8, 2, 0), zeros(9), end())),
        of("a PNG of negative width", file(header(-5, 5, 8, 2, 0), zeros(99), end())),
        of("a PNG of no width", file(header(0, 5, 8, 2, 0), zeros(99), end())),
        of("a PNG of 1 by 65535", Pngs.blank(1, 65_535, 8, 2, 24)),
        of("a PNG of 65535 by 1", Pngs.blank(65_535, 1, 8, 2, 24)),
        of("a JPEG of 1 by 65535", Jpegs.saying(JPEG, 1, 65_535)),
        of("a JPEG of 65535 by 1", Jpegs.saying(JPEG, 65_535, 1)),
        of("a JPEG of 4 billion pixels", Jpegs.saying(JPEG, 65_535, 65_535)),
        of("a JPEG of no height", Jpegs.saying(JPEG, 64, 0)),
        of("a JPEG that says it is larger than its data", Jpegs.saying(JPEG, 5_000, 4_900)),
        of(
            "a PNG that says it is larger than its data",
            Pngs.with(file(header(5_000, 5_000, 8, 2, 0), zeros(99), end()), new byte[0])),
        of("a PNG with more data than rows", file(header(64, 48, 8, 2, 0), zeros(BOMB), end())),
        of("a PNG whose profile is a bomb", Pngs.with(PNG, chunk("iCCP", bomb("p\0\0")))),
        of("a PNG whose text is a bomb", Pngs.with(PNG, chunk("zTXt", bomb("Comment\0\0")))),
        of(
            "a PNG whose other text is a bomb",
            Pngs.with(PNG, chunk("iTXt", bomb("Comment\0\1\0\0\0")))),
        of("a JPEG of 2,000 scans", manyScans(2_000)),
        of("a JPEG of 12 scans too many", Jpegs.saying(manyScans(90), 2_500, 2_000)),
        of("a JPEG of a thousand comments", thousandComments()));
  }

  private static byte[] bomb(String before) {
    return concat(ascii(before), deflated(BOMB));
  }

  private static byte[] manyScans(int scans) {
    var image = Paintings.quarters(1_600, 1_200);
    return Jpegs.withScans(Jpegs.progressive(image), scans);
  }

  private static byte[] thousandComments() {
    var comment = concat(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 16}, ascii(SMUGGLED));
    var comments = new ByteArrayOutputStream();
    IntStream.range(0, 1_000).forEach(i -> comments.writeBytes(comment));
    return concat(
        Arrays.copyOf(JPEG, 2), comments.toByteArray(), Arrays.copyOfRange(JPEG, 2, JPEG.length));
  }

  /** What begins well. */
  private static List<HostileImage> damaged() {
    return List.of(
        of("half a JPEG", Arrays.copyOf(JPEG, JPEG.length / 2)),
        of("half a PNG", Arrays.copyOf(PNG, PNG.length / 2)),
        of("a JPEG without scans", concat(Arrays.copyOf(JPEG, 20), 0xff, 0xd9)),
        of(
            "a JPEG whose segment ends after its end",
            Jpegs.concat(
                new byte[] {
                  (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, (byte) 0xff, (byte) 0xff
                },
                ZIP)),
        of("a JPEG whose segment has no length", concat(Arrays.copyOf(JPEG, 2), 0xff, 0xfe, 0, 0)),
        of("a JPEG of two frames", Jpegs.withSegment(JPEG, 0xc0, frame(8))),
        of("a JPEG of 12 bits", Jpegs.withSegment(JPEG, 0xc1, frame(12))),
        of("an arithmetic JPEG", Jpegs.withSegment(JPEG, 0xc9, frame(8))),
        of("a lossless JPEG", Jpegs.withSegment(JPEG, 0xc3, frame(8))),
        of("a JPEG with rubbish for data", rubbishScan()),
        of("a PNG with a wrong sum", flipped(PNG, PNG.length - 20)),
        of("a PNG whose header has a wrong sum", flipped(PNG, 20)),
        of(
            "a PNG with rubbish for data",
            file(header(64, 48, 8, 2, 0), chunk("IDAT", noise(5_000)), end())),
        of("a PNG without data", file(header(64, 48, 8, 2, 0), end())),
        of("a PNG without the palette it needs", file(header(9, 9, 8, 3, 0), zeros(99), end())),
        of("a PNG of two headers", Pngs.with(PNG, header(64, 48, 8, 2, 0))),
        of("a PNG of an unknown critical chunk", Pngs.with(PNG, chunk("EVIL", ascii(SMUGGLED)))),
        of("a PNG of 3 bits", file(header(64, 48, 3, 0, 0), zeros(9_999), end())),
        of(
            "a PNG whose chunk has a negative length",
            concat(Arrays.copyOf(PNG, 33), 0xff, 0xff, 0xff, 0xff, 'I', 'D', 'A', 'T', 0, 0, 0, 0)),
        of("a PNG without end", Arrays.copyOf(PNG, PNG.length - 12)));
  }

  private static byte[] frame(int bits) {
    return concat(new byte[] {(byte) bits}, 0, 48, 0, 64, 1, 1, 0x11, 0);
  }

  private static byte[] rubbishScan() {
    var rubbish = Jpegs.of(Paintings.noise(200, 150, BufferedImage.TYPE_INT_RGB));
    for (int i = rubbish.length / 2; i < rubbish.length - 2; i++) {
      rubbish[i] = (byte) ((i * 37) & 0x7f);
    }
    return rubbish;
  }

  private static byte[] flipped(byte[] file, int at) {
    var flipped = file.clone();
    flipped[at] ^= 1;
    return flipped;
  }

  private static byte[] noise(int bytes) {
    var noise = new byte[bytes];
    new Random(1).nextBytes(noise);
    return noise;
  }

  /** Images that are something else beside. */
  private static List<HostileImage> disguised() {
    var thumbnail = concat(ascii(SMUGGLED), JPEG);
    return List.of(
        of("a JPEG that is an archive", concat(JPEG, ZIP)),
        of("a JPEG that is a page", concat(JPEG, ascii(HTML))),
        of("a JPEG followed by another", concat(JPEG, thumbnail)),
        of("a JPEG with a script for a comment", Jpegs.withSegment(JPEG, 0xfe, ascii(PHP))),
        of(
            "a JPEG with a page for a profile",
            Jpegs.withSegment(JPEG, 0xe2, concat(ascii("ICC_PROFILE\0\1\1"), ascii(HTML)))),
        of("a JPEG with as much Exif as there can be", Jpegs.withExif(JPEG, 1, exif(65_000))),
        of("a JPEG with a thumbnail in its Exif", Jpegs.withExif(JPEG, 1, thumbnail)),
        of(
            "a JPEG with a thumbnail in its JFIF",
            Jpegs.withSegment(
                JPEG,
                0xe0,
                concat(
                    concat(ascii("JFIF\0"), 1, 2, 0, 0, 1, 0, 1, 2, 2),
                    ascii(SMUGGLED.substring(0, 12))))),
        of(
            "a JPEG whose Exif leads out of it",
            Jpegs.withSegment(
                JPEG, 0xe1, concat(ascii("Exif\0\0MM\0*\177\377\377\377"), ascii(SMUGGLED)))),
        of(
            "a JPEG with XMP",
            Jpegs.withSegment(JPEG, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0" + HTML))),
        of("a PNG that is an archive", concat(PNG, ZIP)),
        of("a PNG that is a page", concat(PNG, ascii(HTML))),
        of("a PNG with data after its end", concat(PNG, chunk("IDAT", ascii(SMUGGLED)))),
        of("a PNG with a script for a text", Pngs.with(PNG, chunk("tEXt", ascii("a\0" + PHP)))),
        of("a PNG with Exif", Pngs.with(PNG, chunk("eXIf", ascii("MM\0*" + SMUGGLED)))),
        of("a PNG with a chunk of its own", Pngs.with(PNG, chunk("evIl", ascii(HTML)))),
        of("an animated PNG", animated()));
  }

  private static byte[] exif(int bytes) {
    var exif = new byte[bytes];
    System.arraycopy(ascii(SMUGGLED), 0, exif, bytes / 2, SMUGGLED.length());
    return exif;
  }

  private static byte[] animated() {
    var control = concat(new byte[7], 2, 0, 0, 0, 0);
    var frame = concat(new byte[7], 64, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 10, 0, 0);
    var more = concat(chunk("fdAT", concat(new byte[4], ascii(SMUGGLED))), end());
    return concat(
        Pngs.with(PNG, concat(chunk("acTL", Arrays.copyOf(control, 8)), chunk("fcTL", frame))),
        more);
  }

  /** Images that are well made, in ways that readers trip over. */
  private static List<HostileImage> unusual() {
    var gray = Paintings.noise(60, 40, BufferedImage.TYPE_BYTE_GRAY);
    var palette = Paintings.noise(60, 40, BufferedImage.TYPE_BYTE_INDEXED);
    return List.of(
        of("a JPEG of four inks", Jpegs.inks(64, 48, 0)),
        of("a JPEG of four inks, transformed", Jpegs.inks(64, 48, 2)),
        of("a progressive JPEG", Jpegs.progressive(Paintings.quarters(320, 200))),
        of("a gray JPEG", Jpegs.of(gray)),
        of("a JPEG of one pixel", Jpegs.of(Paintings.quarters(1, 1))),
        of("a PNG of 16 bits", Pngs.blank(60, 40, 16, 6, 64)),
        of("a gray PNG of 16 bits", Pngs.of(Paintings.noise(9, 9, BufferedImage.TYPE_USHORT_GRAY))),
        of("a gray PNG of 1 bit", Pngs.blank(60, 40, 1, 0, 1)),
        of("a gray PNG with transparency", Pngs.blank(60, 40, 8, 4, 16)),
        of("an interlaced PNG", file(header(8, 8, 8, 2, 1), zeros(15 + 192), end())),
        of("a PNG with a palette", Pngs.of(palette)),
        of(
            "a PNG of one colour that is transparent",
            Pngs.with(PNG, chunk("tRNS", new byte[] {0, (byte) 255, 0, 0, 0, 0}))),
        of("a PNG whose palette is transparent", transparentPalette()),
        of("a PNG of noise", Pngs.of(Paintings.noise(600, 400, BufferedImage.TYPE_INT_ARGB))));
  }

  private static byte[] transparentPalette() {
    return file(
        header(8, 8, 8, 3, 0),
        chunk("PLTE", new byte[] {10, 20, 30, 40, 50, 60}),
        chunk("tRNS", new byte[] {0, (byte) 128}),
        zeros(72),
        end());
  }
}
