package villi.domain.practice;

/// A person who works in the practice.
///
/// @param name as printed on plans, for example `Rosa Marin, ND`
/// @param active false when the person can no longer sign in; what they did keeps their name
public record Member(UserId id, String name, Role role, boolean active) {

    /// The member as the one who does something.
    public Actor actor() {
        return new Actor(id, name, role);
    }
}
