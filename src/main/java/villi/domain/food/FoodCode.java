package villi.domain.food;

/// What someone may have to leave out: a food group such as `milk`, or a tag such as `meat` or `honey`.
public record FoodCode(String value) implements Comparable<FoodCode> {

    public FoodCode {
        if (value.isBlank()) throw new IllegalArgumentException("empty food code");
    }

    public static FoodCode of(String value) {
        return new FoodCode(value);
    }

    @Override
    public int compareTo(FoodCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
