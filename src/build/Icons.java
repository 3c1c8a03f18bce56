import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/// Draws the icon `assets/app-icon.svg` in the sizes that desktops ask for, into `installer/icons`.
///
/// Run from the project folder after a build: `java -cp "target/villi/lib/*" src/build/Icons.java`
final class Icons {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private Icons() {}

    public static void main(String[] arguments) throws IOException, TranscoderException {
        Path icons = Files.createDirectories(Path.of("installer/icons"));
        for (int size : SIZES) {
            PNGTranscoder transcoder = new PNGTranscoder();
            transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) size);
            transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) size);
            try (OutputStream out = Files.newOutputStream(icons.resolve("villi-" + size + ".png"))) {
                String svg = Path.of("assets/app-icon.svg").toUri().toString();
                transcoder.transcode(new TranscoderInput(svg), new TranscoderOutput(out));
            }
        }
    }
}
