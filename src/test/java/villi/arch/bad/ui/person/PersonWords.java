package villi.arch.bad.ui.person;

/// A leaf that on purpose knows a use case.
public class PersonWords {
    villi.arch.bad.usecase.Service useCase;
}
