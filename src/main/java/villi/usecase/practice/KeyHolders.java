package villi.usecase.practice;

import villi.domain.practice.UserId;

/// Who can unlock the practice. Usable while it is unlocked; every change is on disk when the method returns.
public interface KeyHolders {

    /// Lets a person in, or changes the name or the password of one who may come in.
    void put(Look.Person person, Password password);

    /// Renames a person who may come in; others are left alone.
    void rename(Look.Person person);

    /// The person's password opens nothing any more.
    void remove(UserId person);

    /// The old printed key opens nothing any more.
    void replace(RecoveryKey recovery);

    /// Writes what the unlock screen shows, and that the practice is complete.
    void describe(String practiceName, int schema);
}
