package villi.fhir;

/// FHIR input that cannot be used. The message is one line: the place, then the reason.
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String reason;

    BadInput(String place, String reason) {
        super(place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    /// Where it stands, for example `item QC04a (row 2)` or `Patient.birthDate`.
    public String place() {
        return place;
    }

    /// What is wrong, in one sentence.
    public String reason() {
        return reason;
    }
}
