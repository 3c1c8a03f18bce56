package villi.arch.bad.storage;

/// Knows another adapter on purpose.
public class StorageAdapter {
    villi.arch.bad.content.ContentAdapter neighbour;
}
