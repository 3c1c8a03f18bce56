package villi.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import villi.domain.practice.UserId;
import villi.usecase.practice.Look;

/// The key file as JSON. Its last field is the SHA-256 of the others, so that damage is told from a wrong password.
final class KeyText {

    private static final HexFormat HEX = HexFormat.of();

    private KeyText() {}

    /// What the text turned out to be.
    sealed interface Read {

        record Ring(KeyRing ring) implements Read {}

        record Newer(int format) implements Read {}

        record Unreadable() implements Read {}
    }

    static byte[] write(KeyRing ring) {
        return text(ring, check(ring));
    }

    static Read read(byte[] text) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) return new Read.Unreadable();
            Map<String, Object> fields = object(json);
            int format = (Integer) field(fields, "format");
            if (format > KeyRing.FORMAT) return new Read.Newer(format);
            KeyRing ring = ring(fields);
            return check(ring).equals(fields.get("check")) ? new Read.Ring(ring) : new Read.Unreadable();
        } catch (JacksonException | IllegalArgumentException | ClassCastException e) {
            return new Read.Unreadable();
        }
    }

    private static String check(KeyRing ring) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(text(ring, "")));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of Java", e);
        }
    }

    private static byte[] text(KeyRing ring, String check) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("format", KeyRing.FORMAT);
            json.writeBooleanProperty("ready", ring.ready());
            json.writeStringProperty("practice", ring.practice());
            json.writeNumberProperty("schema", ring.schema());
            json.writeName("people");
            json.writeStartArray();
            for (KeyRing.Wrap wrap : ring.wraps()) person(json, wrap);
            json.writeEndArray();
            json.writeStringProperty("recovery", ring.recovery());
            json.writeStringProperty("check", check);
            json.writeEndObject();
        }
        return (out.toString(StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void person(JsonGenerator json, KeyRing.Wrap wrap) {
        json.writeStartObject();
        json.writeStringProperty("id", wrap.person().id().value().toString());
        json.writeStringProperty("name", wrap.person().name());
        json.writeStringProperty("salt", wrap.salt());
        json.writeNumberProperty("kib", wrap.cost().kib());
        json.writeNumberProperty("passes", wrap.cost().passes());
        json.writeNumberProperty("lanes", wrap.cost().lanes());
        json.writeStringProperty("wrapped", wrap.wrapped());
        json.writeEndObject();
    }

    private static KeyRing ring(Map<String, Object> fields) {
        var wraps = new ArrayList<KeyRing.Wrap>();
        for (Object person : (List<?>) field(fields, "people")) wraps.add(wrap((Map<?, ?>) person));
        return new KeyRing(
                (Boolean) field(fields, "ready"),
                (String) field(fields, "practice"),
                (Integer) field(fields, "schema"),
                wraps,
                hex(fields, "recovery"));
    }

    private static KeyRing.Wrap wrap(Map<?, ?> fields) {
        var id = new UserId(UUID.fromString((String) field(fields, "id")));
        return new KeyRing.Wrap(
                new Look.Person(id, (String) field(fields, "name")),
                hex(fields, "salt"),
                new Cost((Integer) field(fields, "kib"), (Integer) field(fields, "passes"), (Integer)
                        field(fields, "lanes")),
                hex(fields, "wrapped"));
    }

    private static String hex(Map<?, ?> fields, String name) {
        return HEX.formatHex(HEX.parseHex((String) field(fields, name)));
    }

    private static Object field(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null) throw new IllegalArgumentException(name);
        return value;
    }

    private static Map<String, Object> object(JsonParser json) {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static List<Object> array(JsonParser json) {
        var values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) values.add(value(json));
        return values;
    }

    private static Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) return object(json);
        if (token == JsonToken.START_ARRAY) return array(json);
        if (token == JsonToken.VALUE_NUMBER_INT) return json.getIntValue();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) return token == JsonToken.VALUE_TRUE;
        if (token == JsonToken.VALUE_STRING) return json.getString();
        throw new IllegalArgumentException("unexpected value");
    }
}
