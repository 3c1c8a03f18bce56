package villi.app;

/// Where the process starts. Does not extend `Application`: JavaFX runs from the class path.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Villi " + Version.current());
    }
}
