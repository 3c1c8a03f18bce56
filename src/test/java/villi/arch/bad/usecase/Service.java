package villi.arch.bad.usecase;

/// Knows on purpose both the domain, which knows it back, and the shell.
public class Service {
    villi.arch.bad.domain.Impure cycle;
    villi.arch.bad.app.Wiring outwards;
}
