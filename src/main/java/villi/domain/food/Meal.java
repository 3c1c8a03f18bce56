package villi.domain.food;

import java.util.List;

/// One time of a sample day with what may be eaten then, best first.
///
/// @param time for example `7:00 am`
public record Meal(Ages ages, String time, List<Choice> choices) {

    public Meal {
        choices = List.copyOf(choices);
    }

    /// @param words as printed; `{drink}` stands for the person's milk or its swap
    /// @param foods ids of everything in it
    public record Choice(String words, List<String> foods) {
        public Choice {
            foods = List.copyOf(foods);
        }
    }
}
