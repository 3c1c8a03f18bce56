package villi.usecase.practice;

/// The right of one running program to use a data folder.
public interface FolderHold {

    /// Takes the folder, or asks the program that has it to show its window.
    Grip take();

    /// Who holds the folder now, without taking it.
    Grip look();

    void release();

    /// Who holds the folder.
    sealed interface Grip {

        /// This program, or nobody.
        record Free() implements Grip {}

        /// @param raised true when the other program was asked to come forward and answered
        record Other(Look.Holder holder, boolean raised) implements Grip {}
    }
}
