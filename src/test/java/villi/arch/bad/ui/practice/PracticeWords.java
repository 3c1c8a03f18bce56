package villi.arch.bad.ui.practice;

/// A leaf that on purpose knows where screens can lead.
public class PracticeWords {
    villi.arch.bad.ui.nav.Nav places;
}
