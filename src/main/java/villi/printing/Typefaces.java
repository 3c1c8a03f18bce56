package villi.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that are shipped, and which characters they have.
///
/// A fallback is loaded only when a sheet has a character of it.
final class Typefaces {

    static final String FAMILY = "Atkinson Hyperlegible Next";

    static final List<Face> MAIN = List.of(
            new Face(FAMILY, 400, "Atkinson-400.ttf"),
            new Face(FAMILY, 600, "Atkinson-600.ttf"),
            new Face(FAMILY, 700, "Atkinson-700.ttf"),
            new Face(FAMILY, 800, "Atkinson-800.ttf"));

    private static final List<Fallback> FALLBACKS = List.of(
            new Fallback(
                    false,
                    List.of(
                            new Face("Noto Sans", 400, "NotoSans-400.ttf"),
                            new Face("Noto Sans", 700, "NotoSans-700.ttf"))),
            new Fallback(
                    true,
                    List.of(
                            new Face("Noto Sans Hebrew", 400, "NotoSansHebrew-400.ttf"),
                            new Face("Noto Sans Hebrew", 700, "NotoSansHebrew-700.ttf"))),
            new Fallback(
                    true,
                    List.of(
                            new Face("Noto Sans Arabic", 400, "NotoSansArabic-400.ttf"),
                            new Face("Noto Sans Arabic", 700, "NotoSansArabic-700.ttf"))),
            new Fallback(false, List.of(new Face("DejaVu Sans", 400, "DejaVuSans-400.ttf"))),
            new Fallback(false, List.of(new Face("Noto Sans KR", 400, "NotoSansKR-400.ttf"))),
            new Fallback(false, List.of(new Face("Droid Sans Fallback", 400, "DroidSansFallback-400.ttf"))));

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, CmapLookup> characters = new ConcurrentHashMap<>();

    /// @param weight 400 regular, 600, 700, 800
    record Face(String family, int weight, String file) {}

    /// Weights of one font for other scripts.
    ///
    /// @param rightToLeft its script runs from right to left
    record Fallback(boolean rightToLeft, List<Face> faces) {
        Fallback {
            faces = List.copyOf(faces);
        }
    }

    boolean hasMain(int character) {
        return has(MAIN.getFirst(), character);
    }

    Optional<Fallback> fallback(int character) {
        return FALLBACKS.stream()
                .filter(f -> has(f.faces().getFirst(), character))
                .findFirst();
    }

    byte[] bytes(Face face) {
        return files.computeIfAbsent(face.file(), Typefaces::read);
    }

    private boolean has(Face face, int character) {
        return characters.computeIfAbsent(face.file(), _ -> parse(bytes(face))).getGlyphId(character) > 0;
    }

    private static CmapLookup parse(byte[] font) {
        try (var ttf = new TTFParser(true).parse(new RandomAccessReadBuffer(font))) {
            return ttf.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in =
                Objects.requireNonNull(Typefaces.class.getResourceAsStream("/villi/printing/fonts/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
