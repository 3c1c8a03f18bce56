package villi.arch.bad.domain;

import java.util.ArrayList;
import javafx.beans.property.SimpleStringProperty;

/// Breaks on purpose what every class must keep: no shared state, few parameters, an honest name.
public class EverythingManager {
    static final ArrayList<String> SEEN = new ArrayList<>();
    static final SimpleStringProperty SHARED = new SimpleStringProperty();
    static final System.Logger LOG = System.getLogger("villi");
    static int counter;

    EverythingManager(int a, int b, int c, int d, int e, int f, int g, int h) {
        counter = a + b + c + d + e + f + g + h;
    }
}
