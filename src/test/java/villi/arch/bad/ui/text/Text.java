package villi.arch.bad.ui.text;

/// A leaf that on purpose knows a use case.
public class Text {
    villi.arch.bad.usecase.Service useCase;
}
