package villi.arch.bad.ui.right;

/// The feature that another one must not know.
public class Right {}
