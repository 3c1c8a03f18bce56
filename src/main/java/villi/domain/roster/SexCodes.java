package villi.domain.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import villi.domain.patient.Sex;
import villi.domain.text.Folded;

/// Reads the sex as other programs write it. `M` beside `H` is Spanish and means a woman (mujer); else a man.
///
/// @param spanish true for a column of `H` and `M`
public record SexCodes(boolean spanish) {

    private static final List<String> FEMALE = List.of(
            "f",
            "female",
            "girl",
            "woman",
            "w",
            "weiblich",
            "madchen",
            "frau",
            "femme",
            "fille",
            "feminin",
            "mujer",
            "nina",
            "femenino");
    private static final List<String> MALE = List.of(
            "m",
            "male",
            "boy",
            "man",
            "mannlich",
            "junge",
            "mann",
            "h",
            "homme",
            "garcon",
            "masculin",
            "hombre",
            "nino",
            "masculino");
    private static final List<String> NEITHER = List.of(
            "",
            "u",
            "x",
            "d",
            "o",
            "unknown",
            "other",
            "divers",
            "unbekannt",
            "inconnu",
            "autre",
            "desconocido",
            "otro",
            "not known",
            "unspecified",
            "intersex",
            "indeterminate");

    /// @param cells the whole column
    public static SexCodes of(Set<String> cells) {
        Set<String> codes = cells.stream().map(SexCodes::plain).collect(Collectors.toSet());
        return new SexCodes(codes.contains("h") && codes.contains("m") && !codes.contains("f"));
    }

    /// What a cell means; nothing when it is not understood.
    public Optional<Sex> read(String cell) {
        String code = plain(cell);
        if (spanish && code.equals("m")) return Optional.of(Sex.FEMALE);
        if (FEMALE.contains(code)) return Optional.of(Sex.FEMALE);
        if (MALE.contains(code)) return Optional.of(Sex.MALE);
        return NEITHER.contains(code) ? Optional.of(Sex.UNKNOWN) : Optional.empty();
    }

    private static String plain(String cell) {
        return Folded.of(cell).replace(".", "").strip().toLowerCase(Locale.ROOT);
    }
}
