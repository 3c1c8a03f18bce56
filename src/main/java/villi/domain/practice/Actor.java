package villi.domain.practice;

/// The signed-in person in whose name something is done.
///
/// @param name as printed on plans, for example `Rosa Marin, ND`
public record Actor(UserId id, String name, Role role) {}
