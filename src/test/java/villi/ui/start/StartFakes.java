package villi.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import villi.domain.practice.Member;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.shots.ShotStage;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog;
import villi.usecase.practice.Books;
import villi.usecase.practice.CreatePractice;
import villi.usecase.practice.FolderHold;
import villi.usecase.practice.KeyHolders;
import villi.usecase.practice.Keys;
import villi.usecase.practice.LogoPictures;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.People;
import villi.usecase.practice.Practices;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.Safe;
import villi.usecase.practice.Store;
import villi.usecase.practice.StoreKeys;
import villi.usecase.practice.SuggestPassphrase;
import villi.usecase.practice.UnlockPractice;

/// A practice in memory whose passwords are compared as they are.
public final class StartFakes {

    public static final RecoveryKey KEY = RecoveryKey.of(new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });
    public static final Look.Person ROSA = new Look.Person(user(1), "Rosa Marin, ND");

    private static final StoreKeys STORE_KEYS = new StoreKeys("", "", "");

    private final List<Member> members = new ArrayList<>();
    private final List<Practice> practice = new ArrayList<>();
    private final Safe safe = new Safe(new FakeKeys(), new FakeHolders(), new FakeStore(), new FakeHold());
    private final Books books = new Books(new FakePractices(), new FakePeople(), new FakeAudit());
    private byte[] password = new byte[0];

    /// What the wizard proposes here.
    public static SuggestPassphrase.Suggestion suggestion() {
        return new SuggestPassphrase.Suggestion("violet anchor bread seven maple", 55);
    }

    public static UserId user(int number) {
        return new UserId(new UUID(0, number));
    }

    public Safe safe() {
        return safe;
    }

    public Books books() {
        return books;
    }

    /// No file is a picture.
    public static LogoPictures.Choice noPicture(Path file) {
        return new LogoPictures.Choice.Refused(LogoPictures.Reason.NOT_A_PICTURE);
    }

    public CreatePractice create() {
        return new CreatePractice(safe, books, ShotStage.CLOCK, () -> new UUID(0, 1), () -> KEY);
    }

    public UnlockPractice unlock() {
        return new UnlockPractice(safe, books, ShotStage.CLOCK);
    }

    /// A practice with an owner and two more people.
    public void createNow() {
        create().create(
                        new Practice(
                                "Birchwood Family Practice",
                                "12 Birch Lane",
                                "555 0100",
                                "",
                                "en-US",
                                Practice.Units.US,
                                Optional.empty()),
                        ROSA.name(),
                        Password.of("violet anchor bread seven"));
        members.add(new Member(user(2), "Jo Brandt", Role.FRONT_DESK, true));
        members.add(new Member(user(3), "Sam Former", Role.PRACTITIONER, false));
    }

    private final class FakeKeys implements Keys {

        @Override
        public byte[] copy() {
            return new byte[0];
        }

        @Override
        public Header look() {
            if (practice.isEmpty()) return new Header.Absent();
            return new Header.Ready(practice.getFirst().name(), 1, List.of(ROSA));
        }

        @Override
        public StoreKeys create(Look.Person owner, Password typed, RecoveryKey recovery) {
            password = typed.bytes();
            return STORE_KEYS;
        }

        @Override
        public Optional<StoreKeys> unlock(UserId person, Password typed) {
            return java.util.Arrays.equals(password, typed.bytes()) ? Optional.of(STORE_KEYS) : Optional.empty();
        }

        @Override
        public Optional<StoreKeys> unlock(RecoveryKey recovery) {
            return recovery.groups().equals(KEY.groups()) ? Optional.of(STORE_KEYS) : Optional.empty();
        }

        @Override
        public void close() {}
    }

    private final class FakeHolders implements KeyHolders {
        @Override
        public void put(Look.Person person, Password next) {
            password = next.bytes();
        }

        @Override
        public void rename(Look.Person person) {}

        @Override
        public void remove(UserId person) {}

        @Override
        public void replace(RecoveryKey recovery) {}

        @Override
        public void describe(String practiceName, int schema) {}
    }

    private final class FakeStore implements Store {
        @Override
        public Found found() {
            Optional<Long> bytes = practice.isEmpty() ? Optional.empty() : Optional.of(4_200_000L);
            return new Found(Path.of("villi", "practice"), State.WRITABLE, bytes, 210_000_000_000L);
        }

        @Override
        public void create(StoreKeys keys) {}

        @Override
        public Opening open(StoreKeys keys) {
            return new Opening.Opened(Optional.empty());
        }

        @Override
        public void close() {}

        @Override
        public int schema() {
            return 1;
        }
    }

    private static final class FakeHold implements FolderHold {
        @Override
        public Grip take() {
            return new Grip.Free();
        }

        @Override
        public Grip look() {
            return new Grip.Free();
        }

        @Override
        public void release() {}
    }

    private final class FakePeople implements People {
        @Override
        public List<Member> all() {
            return List.copyOf(members);
        }

        @Override
        public Optional<Member> find(UserId id) {
            return members.stream().filter(m -> m.id().equals(id)).findFirst();
        }

        @Override
        public void save(Member member, Trail trail) {
            members.removeIf(m -> m.id().equals(member.id()));
            members.add(member);
        }
    }

    private final class FakePractices implements Practices {
        @Override
        public Practice read() {
            return practice.getFirst();
        }

        @Override
        public void write(Practice next, Trail trail) {
            practice.clear();
            practice.add(next);
        }
    }

    private static final class FakeAudit implements AuditLog {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public void add(Trail trail, Subject subject) {
            entries.add(new Entry(entries.size() + 1L, trail, subject, "", ""));
        }

        @Override
        public List<Entry> latest(int count) {
            return List.of();
        }

        @Override
        public List<Entry> about(Subject subject) {
            return entries.reversed().stream()
                    .filter(e -> e.subject().equals(subject))
                    .toList();
        }

        @Override
        public Verdict verify() {
            return new Verdict(0, "", Optional.empty());
        }
    }
}
