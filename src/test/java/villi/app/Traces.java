package villi.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Searches every byte of a folder for words that must not stand there in clear.
final class Traces {

    private static final List<Charset> WAYS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Traces() {}

    /// The files that hold a word, with the word and how it is written; file names count too.
    static List<String> of(Path folder, List<String> words) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    if (name.contains(word)) found.add(name + ": " + word + " in its name");
                    for (Charset way : WAYS) {
                        String sought = new String(word.getBytes(way), StandardCharsets.ISO_8859_1);
                        if (bytes.contains(sought)) found.add(name + ": " + word + " as " + way.name());
                    }
                }
            }
        }
        return found;
    }
}
