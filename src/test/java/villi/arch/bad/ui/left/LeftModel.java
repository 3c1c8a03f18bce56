package villi.arch.bad.ui.left;

/// Knows on purpose a node, another feature and an adapter.
public class LeftModel {
    javafx.scene.Node node;
    villi.arch.bad.ui.right.Right other;
    villi.arch.bad.storage.StorageAdapter adapter;
}
