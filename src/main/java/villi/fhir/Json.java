package villi.fhir;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON text, strictly read and written the same way every time.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /// The object in a text.
    static Part read(String text, String resourceType) {
        JsonNode root = tree(text, resourceType);
        Part part = new Part(root, resourceType);
        if (!root.isObject()) throw part.bad("expected a JSON object");
        String type = part.maybeText("resourceType").orElseThrow(() -> part.bad("resourceType is missing"));
        if (!type.equals(resourceType)) throw part.bad("the file holds a " + type + ", not a " + resourceType);
        return part;
    }

    /// The object in a text that is no FHIR resource.
    static Part any(String text, String name) {
        Part part = new Part(tree(text, name), name);
        if (!part.json().isObject()) throw part.bad("expected a JSON object");
        return part;
    }

    private static JsonNode tree(String text, String resourceType) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            TokenStreamLocation told = e.getLocation();
            TokenStreamLocation at = told == null || told.getLineNr() < 1 ? place(text) : told;
            String place = " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new BadInput(resourceType, "not readable as JSON" + place + reason(e));
        }
    }

    private static String reason(JacksonException e) {
        return e instanceof StreamConstraintsException ? ": nested too deeply, or a number or name too long" : "";
    }

    /// Where reading stops, for failures that do not say it.
    private static TokenStreamLocation place(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                while (parser.nextToken() != null) {
                    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) parser.getNumberValue();
                }
            } catch (JacksonException e) {
                return parser.currentLocation();
            }
            return parser.currentLocation();
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(ObjectNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }
}
