package villi.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.practice.UserId;
import villi.usecase.practice.Look;

/// What the key file holds. Names of the practice and its people are readable, keys are not.
///
/// @param ready false while the practice is being made
/// @param schema schema number of the database
/// @param recovery the data key under the printed key; like every key and salt here in hexadecimal digits
record KeyRing(boolean ready, String practice, int schema, List<Wrap> wraps, String recovery) {

    /// Format number of the file.
    static final int FORMAT = 1;

    KeyRing {
        wraps = List.copyOf(wraps);
    }

    /// The data key under one person's password.
    record Wrap(Look.Person person, String salt, Cost cost, String wrapped) {

        Wrap named(String name) {
            return new Wrap(new Look.Person(person.id(), name), salt, cost, wrapped);
        }
    }

    Optional<Wrap> of(UserId person) {
        return wraps.stream().filter(w -> w.person().id().equals(person)).findFirst();
    }

    /// With this wrap in place of the person's earlier one, or added.
    KeyRing with(Wrap wrap) {
        var next = new ArrayList<>(wraps);
        int at = wraps.indexOf(of(wrap.person().id()).orElse(wrap));
        if (at < 0) next.add(wrap);
        else next.set(at, wrap);
        return new KeyRing(ready, practice, schema, next, recovery);
    }

    KeyRing without(UserId person) {
        List<Wrap> rest =
                wraps.stream().filter(w -> !w.person().id().equals(person)).toList();
        return new KeyRing(ready, practice, schema, rest, recovery);
    }

    KeyRing with(String nextRecovery) {
        return new KeyRing(ready, practice, schema, wraps, nextRecovery);
    }

    KeyRing described(String name, int number) {
        return new KeyRing(true, name, number, wraps, recovery);
    }
}
