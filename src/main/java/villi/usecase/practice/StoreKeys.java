package villi.usecase.practice;

/// What the store is opened with, derived from the practice's data key. Hexadecimal, never shown, never logged.
///
/// @param file encrypts the database file
/// @param owner signs in to change the schema
/// @param user signs in to read and write
public record StoreKeys(String file, String owner, String user) {

    @Override
    public String toString() {
        return "StoreKeys[hidden]";
    }
}
