package villi.ui.start;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import villi.usecase.practice.Look;

/// A person of the unlock screen by name.
final class PersonWords extends StringConverter<Look.Person> {

    @Override
    public String toString(Look.@Nullable Person person) {
        return person == null ? "" : person.name();
    }

    @Override
    public Look.@Nullable Person fromString(@Nullable String name) {
        return null;
    }
}
