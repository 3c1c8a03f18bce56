package villi.arch.bad.ui.kit;

/// A leaf that on purpose knows a use case.
public class Kit {
    villi.arch.bad.usecase.Service useCase;
}
