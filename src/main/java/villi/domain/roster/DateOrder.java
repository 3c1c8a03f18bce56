package villi.domain.roster;

/// In which order the numbers of a date stand.
public enum DateOrder {
    /// `3.4.2019` is 3 April
    DAY_FIRST,
    /// `4/3/2019` is 3 April
    MONTH_FIRST,
    /// `2019-04-03` is 3 April
    YEAR_FIRST
}
