package villi.arch.bad.printing;

/// Knows another adapter on purpose.
public class PrintingAdapter {
    villi.arch.bad.storage.StorageAdapter neighbour;
}
