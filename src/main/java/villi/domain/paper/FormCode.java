package villi.domain.paper;

import java.util.List;
import java.util.Locale;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.QuestionnaireRef;

/// What stands on every page of a form and in its square: `CHI1-7F3K`.
///
/// The first part names the form and its version. The second part is worked out from both and, on a form that was
/// printed for one patient, from that patient's id; its last sign checks the others. No name can be read from it.
///
/// @param form kind, people and version: `CHI1`, `SCHI1` (short), `FCHI2` (follow-up)
/// @param check four signs, never I, L, O or U
public record FormCode(String form, String check) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PRIME = 31;

    /// The code of a form for anybody.
    public static FormCode blank(QuestionnaireRef ref) {
        return code(ref, "");
    }

    /// The code of a form that was printed for one patient.
    public static FormCode of(QuestionnaireRef ref, PatientId patient) {
        return code(ref, patient.value().toString());
    }

    /// True when a typed or scanned text means this code: small letters, spaces, a missing dash, O for 0 and I or L
    /// for
    /// 1 do not matter.
    public boolean means(String typed) {
        return plain(toString()).equals(plain(typed));
    }

    /// True when the last sign of a typed code fits its other signs: it was read and typed right.
    static boolean readRight(String typed) {
        String plain = plain(typed);
        int body = plain.length() - 1;
        return body > 3 && SIGNS.indexOf(plain.charAt(body)) == checked(plain.substring(0, body));
    }

    /// True when a typed code begins as this one does: same form, same version.
    boolean sameForm(String typed) {
        String plain = plain(typed);
        return plain.length() == form.length() + check.length() && plain.startsWith(plain(form));
    }

    private static FormCode code(QuestionnaireRef ref, String patient) {
        String form = kind(ref) + people(ref.id()) + ref.version().replaceAll("[^0-9A-Za-z]", "");
        long mixed = mixed(ref + "|" + patient);
        StringBuilder check = new StringBuilder();
        for (int i = 0; i < 3; i++) check.append(SIGNS.charAt((int) (mixed >>> (5 * i)) & 31));
        check.append(SIGNS.charAt(checked(plain(form + check))));
        return new FormCode(form.toUpperCase(Locale.ROOT), check.toString());
    }

    /// Any change of the text gives another number, in all of its bits.
    private static long mixed(String text) {
        long mixed = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }

    private static String kind(QuestionnaireRef ref) {
        return switch (ref.purpose()) {
            case FULL -> "";
            case SHORT -> "S";
            case FOLLOW_UP -> "F";
        };
    }

    private static String people(String id) {
        String last = List.of(id.split("-")).getLast();
        return last.substring(0, Math.min(3, last.length())).toUpperCase(Locale.ROOT);
    }

    /// The sign that fits, as its place in [#SIGNS]: swapped neighbours and one wrong sign give another one.
    private static int checked(String plain) {
        int sum = 0;
        for (int i = 0; i < plain.length(); i++) sum = (sum + (i + 2) * Character.digit(plain.charAt(i), 36)) % PRIME;
        return sum;
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
    }

    @Override
    public String toString() {
        return form + "-" + check;
    }
}
