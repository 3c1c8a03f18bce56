package villi.usecase.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a password must be: long enough and not a usual one. No mix of character kinds is asked for (NIST SP
/// 800-63B-4).
public final class PasswordRules {

    /// Fewest code points.
    public static final int SHORTEST = 15;

    /// Most code points.
    public static final int LONGEST = 256;

    private static final Set<String> USUAL = Set.of(
            "password",
            "passwort",
            "qwerty",
            "qwertz",
            "azerty",
            "letmein",
            "welcome",
            "iloveyou",
            "admin",
            "administrator",
            "abc",
            "abcdefghijklmnopqrstuvwxyz",
            "asdfghjkl",
            "qwertyuiop",
            "zxcvbnm",
            "secret",
            "practice",
            "naturopath",
            "pediatrics",
            "paediatrics",
            "villi",
            "changeme",
            "monkey",
            "dragon",
            "football",
            "baseball",
            "sunshine",
            "princess",
            "correcthorsebatterystaple",
            "trustno1",
            "whatever",
            "master",
            "login",
            "access",
            "health",
            "doctor");

    private PasswordRules() {}

    /// Why a password is not accepted.
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        /// a usual password, alone, repeated or padded with digits
        USUAL,
        /// one character or a short piece over and over, or a run such as 123456
        PATTERN,
        /// little more than the name of the person or the practice
        NAME
    }

    /// Every problem of a password, none when it is accepted.
    ///
    /// @param names the person's and the practice's name
    public static List<Problem> check(Password password, List<String> names) {
        var problems = new ArrayList<Problem>();
        if (password.length() < SHORTEST) problems.add(Problem.TOO_SHORT);
        if (password.length() > LONGEST) problems.add(Problem.TOO_LONG);
        String bare = letters(password.lowerCase());
        if (repeats(password.lowerCase()) || runs(password.lowerCase())) problems.add(Problem.PATTERN);
        if (USUAL.stream().anyMatch(u -> leftover(bare, u) <= 2)) problems.add(Problem.USUAL);
        if (names.stream().anyMatch(n -> tooNear(bare, letters(n.toLowerCase(Locale.ROOT)))))
            problems.add(Problem.NAME);
        return List.copyOf(problems);
    }

    private static boolean tooNear(String bare, String name) {
        return name.length() >= 3 && leftover(bare, name) <= 2;
    }

    /// Letters that remain when a piece is taken out wherever it stands; plenty when the piece is not there.
    private static int leftover(String bare, String piece) {
        return bare.contains(piece) ? bare.replace(piece, "").length() : Integer.MAX_VALUE;
    }

    private static String letters(String text) {
        var only = new StringBuilder();
        text.codePoints().filter(Character::isLetter).forEach(only::appendCodePoint);
        return only.toString();
    }

    private static boolean repeats(String text) {
        for (int size = 1; size <= 4 && size < text.length(); size++) {
            String piece = text.substring(0, size);
            if (piece.repeat(text.length() / size + 1).startsWith(text)) return true;
        }
        return false;
    }

    private static boolean runs(String text) {
        if (text.length() < 2) return false;
        int step = text.charAt(1) - text.charAt(0);
        int broken = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) - text.charAt(i - 1) != step) broken++;
        }
        return Math.abs(step) <= 1 && broken <= text.length() / 8;
    }
}
