package villi.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;

/// Asks a question again and again while one types; only the answer to the newest one is heard.
public final class Latest {

    private final Background.Scope jobs;
    private long asked;

    public Latest(Background.Scope jobs) {
        this.jobs = jobs;
    }

    /// @param now true when the answer is quick enough to be waited for
    public <T> void ask(boolean now, Supplier<T> question, Consumer<? super T> answer) {
        long mine = ++asked;
        if (now) {
            answer.accept(question.get());
            return;
        }
        jobs.run(new SimpleBooleanProperty(), question::get, found -> {
            if (mine == asked) answer.accept(found);
        });
    }
}
