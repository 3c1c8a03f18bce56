package villi.domain.patient;

/// Age bands of the clinical base (section 0.3), youngest first.
public enum AgeBand {
    /// under 12 months
    INF,
    /// 12 to under 48 months
    TOD,
    /// 48 months to under 12 years
    CHI,
    /// 12 to under 18 years
    TEEN,
    /// 18 years and over
    ADU;

    /// True under 18 years.
    public boolean minor() {
        return this != ADU;
    }
}
