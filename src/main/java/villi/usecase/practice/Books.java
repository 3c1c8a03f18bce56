package villi.usecase.practice;

/// What is kept about the practice itself inside the open store.
public record Books(Practices practices, People people, AuditLog audit) {}
