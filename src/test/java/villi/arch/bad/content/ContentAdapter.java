package villi.arch.bad.content;

/// Knows another adapter on purpose.
public class ContentAdapter {
    villi.arch.bad.vault.VaultAdapter neighbour;
}
