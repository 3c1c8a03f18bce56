package villi.usecase.practice;

import java.util.List;
import java.util.Optional;
import villi.domain.practice.Member;
import villi.domain.practice.UserId;
import villi.usecase.Trail;

/// The people who work in the practice.
public interface People {

    /// Everybody, also those who left, by name.
    List<Member> all();

    Optional<Member> find(UserId id);

    void save(Member member, Trail trail);
}
