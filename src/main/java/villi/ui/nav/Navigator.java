package villi.ui.nav;

/// Sends the user somewhere.
public interface Navigator {

    void open(Route route);

    /// To where the user came from; to Today when there is nothing before.
    void back();
}
