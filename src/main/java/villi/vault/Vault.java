package villi.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import villi.domain.practice.UserId;
import villi.usecase.Trouble;
import villi.usecase.practice.KeyHolders;
import villi.usecase.practice.Keys;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.StoreKeys;

/// Keeps the data key of one folder: 32 random bytes, wrapped once per person and once under the printed key.
///
/// A changed password wraps the same key anew; the database is never encrypted again. The data key stays in memory from
/// unlocking to [#close()], which overwrites it; Java cannot promise that no other copy exists.
public final class Vault implements Keys, KeyHolders {

    private static final HexFormat HEX = HexFormat.of();

    private final KeyFile file;
    private final SecureRandom random;
    private final Cost cost;
    private byte @Nullable [] dataKey;

    public Vault(Path folder, SecureRandom random) {
        this(folder, random, Cost.USUAL, Cost.FLOOR);
    }

    /// For a folder that holds nobody's secrets, such as the demo practice: its password is guessed at the least
    /// cost that is allowed.
    public static Vault ofNoSecrets(Path folder, SecureRandom random) {
        return new Vault(folder, random, Cost.FLOOR, Cost.FLOOR);
    }

    Vault(Path folder, SecureRandom random, Cost cost, Cost floor) {
        if (cost.below(floor)) throw new IllegalArgumentException("cost below the floor");
        this.file = new KeyFile(folder);
        this.random = random;
        this.cost = cost;
    }

    @Override
    public Header look() {
        Optional<KeyText.Read> read = file.read();
        if (read.isEmpty()) return new Header.Absent();
        return switch (read.get()) {
            case KeyText.Read.Newer(int format) -> new Header.Newer(format);
            case KeyText.Read.Unreadable() -> new Header.Unreadable();
            case KeyText.Read.Ring(KeyRing ring) when !ring.ready() -> new Header.Unfinished();
            case KeyText.Read.Ring(KeyRing ring) ->
                new Header.Ready(
                        ring.practice(),
                        ring.schema(),
                        ring.wraps().stream().map(KeyRing.Wrap::person).toList());
        };
    }

    @Override
    public synchronized StoreKeys create(Look.Person owner, Password password, RecoveryKey recovery) {
        byte[] key = fresh(32);
        KeyRing empty = new KeyRing(false, "", 0, List.of(), wrapped(key, recovery));
        file.write(empty.with(wrapped(key, owner, password)));
        return opened(key);
    }

    @Override
    public synchronized Optional<StoreKeys> unlock(UserId person, Password password) {
        Optional<KeyRing.Wrap> wrap = ring().of(person);
        if (wrap.isEmpty()) return Optional.empty();
        byte[] wrapping = Wrapping.key(
                password, HEX.parseHex(wrap.get().salt()), wrap.get().cost());
        return unwrap(wrapping, wrap.get().wrapped());
    }

    @Override
    public synchronized Optional<StoreKeys> unlock(RecoveryKey recovery) {
        return unwrap(Wrapping.key(recovery), ring().recovery());
    }

    @Override
    public synchronized byte[] copy() {
        return KeyText.write(ring());
    }

    @Override
    public synchronized void close() {
        if (dataKey != null) Arrays.fill(dataKey, (byte) 0);
        dataKey = null;
    }

    @Override
    public synchronized void put(Look.Person person, Password password) {
        byte[] key = open();
        change(ring -> ring.with(wrapped(key, person, password)));
    }

    @Override
    public synchronized void rename(Look.Person person) {
        change(ring -> ring.of(person.id())
                .map(wrap -> ring.with(wrap.named(person.name())))
                .orElse(ring));
    }

    @Override
    public synchronized void remove(UserId person) {
        change(ring -> ring.without(person));
    }

    @Override
    public synchronized void replace(RecoveryKey recovery) {
        byte[] key = open();
        change(ring -> ring.with(wrapped(key, recovery)));
    }

    @Override
    public synchronized void describe(String practiceName, int schema) {
        change(ring -> ring.described(practiceName, schema));
    }

    private Optional<StoreKeys> unwrap(byte[] wrapping, String wrapped) {
        Optional<byte[]> key = Wrapping.unwrap(wrapping, HEX.parseHex(wrapped));
        Arrays.fill(wrapping, (byte) 0);
        return key.map(this::opened);
    }

    private StoreKeys opened(byte[] key) {
        close();
        dataKey = key;
        return new StoreKeys(
                Wrapping.deriveHex(key, "villi/file"),
                Wrapping.deriveHex(key, "villi/owner"),
                Wrapping.deriveHex(key, "villi/user"));
    }

    private byte[] open() {
        if (dataKey == null) throw new IllegalStateException("not unlocked");
        return dataKey;
    }

    private void change(UnaryOperator<KeyRing> change) {
        open();
        file.write(change.apply(ring()));
    }

    private KeyRing ring() {
        if (file.read().orElse(new KeyText.Read.Unreadable()) instanceof KeyText.Read.Ring(KeyRing ring)) return ring;
        throw new Trouble("keys-unreadable");
    }

    private KeyRing.Wrap wrapped(byte[] key, Look.Person person, Password password) {
        byte[] salt = fresh(16);
        byte[] wrapping = Wrapping.key(password, salt, cost);
        String wrapped = HEX.formatHex(Wrapping.wrap(wrapping, key));
        Arrays.fill(wrapping, (byte) 0);
        return new KeyRing.Wrap(person, HEX.formatHex(salt), cost, wrapped);
    }

    private static String wrapped(byte[] key, RecoveryKey recovery) {
        byte[] wrapping = Wrapping.key(recovery);
        String wrapped = HEX.formatHex(Wrapping.wrap(wrapping, key));
        Arrays.fill(wrapping, (byte) 0);
        return wrapped;
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
