package villi.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import villi.usecase.practice.Password;
import villi.usecase.practice.RecoveryKey;

/// The cryptographic steps: Argon2id, HKDF-SHA256 and AES-256 key wrap (RFC 3394).
final class Wrapping {

    private Wrapping() {}

    /// The wrapping key of a password: 32 bytes.
    static byte[] key(Password password, byte[] salt, Cost cost) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(cost.kib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .build());
        byte[] typed = password.bytes();
        byte[] key = new byte[32];
        argon2.generateBytes(typed, key);
        Arrays.fill(typed, (byte) 0);
        return key;
    }

    /// The wrapping key of the printed key: 32 bytes.
    static byte[] key(RecoveryKey recovery) {
        byte[] bytes = recovery.bytes();
        byte[] key = derive(bytes, "villi/recovery");
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /// A key for one purpose: 32 bytes.
    static byte[] derive(byte[] key, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of Java 25", e);
        }
    }

    /// The same as hexadecimal digits.
    static String deriveHex(byte[] key, String purpose) {
        byte[] derived = derive(key, purpose);
        String hex = HexFormat.of().formatHex(derived);
        Arrays.fill(derived, (byte) 0);
        return hex;
    }

    /// 40 bytes for a key of 32.
    static byte[] wrap(byte[] wrappingKey, byte[] key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/KW/NoPadding");
            cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(wrappingKey, "AES"));
            return cipher.wrap(new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES key wrap is part of Java 25", e);
        }
    }

    /// Empty when it was wrapped under another key, or changed since.
    static Optional<byte[]> unwrap(byte[] wrappingKey, byte[] wrapped) {
        try {
            Cipher cipher = Cipher.getInstance("AES/KW/NoPadding");
            cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(wrappingKey, "AES"));
            return Optional.of(cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded());
        } catch (InvalidKeyException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES key wrap is part of Java 25", e);
        }
    }
}
