package villi.arch.bad.app;

/// The shell that nobody may know.
public class Wiring {}
