package villi.arch.bad.files;

/// Knows another adapter on purpose.
public class FilesAdapter {
    villi.arch.bad.printing.PrintingAdapter neighbour;
}
