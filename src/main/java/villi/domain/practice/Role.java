package villi.domain.practice;

/// What a person of the practice may do. Each role includes those before it.
public enum Role {
    FRONT_DESK,
    PRACTITIONER,
    OWNER
}
