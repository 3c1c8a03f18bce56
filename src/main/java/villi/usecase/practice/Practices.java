package villi.usecase.practice;

import villi.domain.practice.Practice;
import villi.usecase.Trail;

/// The practice of the open store.
public interface Practices {

    Practice read();

    void write(Practice practice, Trail trail);
}
