package villi.arch.bad.ui.nav;

/// A leaf that on purpose knows a use case.
public class Nav {
    villi.arch.bad.usecase.Service useCase;
}
