package villi.printing;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// What the pages of one sheet may read: our drawings and styles, the plan's code square, the practice's logo.
///
/// Addresses look like `villi:milk.svg`. Every other address is refused.
final class SheetResources implements FSStreamFactory {

    static final String SCHEME = "villi";
    private static final String START = SCHEME + ":";

    private final Drawings drawings;
    private final Map<String, byte[]> own;

    /// @param own files of this sheet only, by name
    SheetResources(Drawings drawings, Map<String, byte[]> own) {
        this.drawings = drawings;
        this.own = Map.copyOf(own);
    }

    boolean allowed(String address) {
        return find(address).isPresent();
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] bytes = find(address).orElse(new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    private Optional<byte[]> find(String address) {
        if (!address.startsWith(START)) {
            return Optional.empty();
        }
        String name = address.substring(START.length());
        if (own.containsKey(name)) {
            return Optional.of(own.get(name));
        }
        if (name.endsWith(".svg")) {
            return drawings.icon(name.substring(0, name.length() - 4));
        }
        return name.endsWith(".css") ? drawings.style(name.substring(0, name.length() - 4)) : Optional.empty();
    }
}
