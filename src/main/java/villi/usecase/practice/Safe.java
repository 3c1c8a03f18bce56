package villi.usecase.practice;

/// What guards one data folder: its keys, its database and the right to use it.
public record Safe(Keys keys, KeyHolders holders, Store store, FolderHold hold) {}
