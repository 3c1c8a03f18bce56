package villi.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A JSON value with the place where it stands, for messages.
record Part(JsonNode json, String place) {

    private static final int MOST_DIGITS = 40;

    BadInput bad(String reason) {
        return new BadInput(place, reason);
    }

    Part named(String place) {
        return new Part(json, place);
    }

    Optional<Part> maybe(String key) {
        return json.optional(key).filter(n -> !n.isNull()).map(n -> new Part(n, place + "." + key));
    }

    Part get(String key) {
        return maybe(key).orElseThrow(() -> bad(key + " is missing"));
    }

    boolean has(String key) {
        return maybe(key).isPresent();
    }

    String text() {
        if (!json.isString()) throw bad("expected text");
        return json.stringValue();
    }

    boolean flag() {
        if (!json.isBoolean()) throw bad("expected true or false");
        return json.booleanValue();
    }

    /// A number of a size that people write; `1e999999999` would fill the memory when it is written out.
    BigDecimal number() {
        if (!json.isNumber()) throw bad("expected a number");
        BigDecimal number = json.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw bad("the number is too long");
        }
        return number;
    }

    Optional<String> maybeText(String key) {
        return maybe(key).map(Part::text);
    }

    String text(String key) {
        return get(key).text();
    }

    /// The objects of an array that may be missing.
    List<Part> list(String key) {
        return maybe(key).map(Part::list).orElse(List.of());
    }

    private List<Part> list() {
        if (!json.isArray()) throw bad("expected a list");
        return IntStream.range(0, json.size())
                .mapToObj(i -> new Part(json.get(i), place + "[" + i + "]"))
                .toList();
    }

    /// The extensions with an address.
    List<Part> extensions(String url) {
        return list("extension").stream()
                .filter(e -> e.maybeText("url").equals(Optional.of(url)))
                .toList();
    }

    Optional<Part> extension(String url, String value) {
        return extensions(url).stream().findFirst().map(e -> e.get(value));
    }
}
