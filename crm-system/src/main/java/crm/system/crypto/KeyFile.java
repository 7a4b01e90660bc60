package crm.system.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The file in which all keys lie, outside the database. With a master key its content is wrapped; a file that was not is
 * wrapped as soon as a master key is there. Several nodes may share it: changes are made under a lock and by replacing
 * the whole file.
 */
final class KeyFile {

    private static final int MARK_BYTES = 32;
    private static final String PLAIN = "none";
    private static final String WRAPPED = "master key";

    private final Path file;
    private final Optional<MasterKey> master;

    KeyFile(Path file, Optional<MasterKey> master) {
        this.file = file.toAbsolutePath();
        this.master = master;
    }

    /** The file and master key that the settings name. */
    static KeyFile configured() {
        String file = System.getProperty("crm.keys", System.getenv().getOrDefault("CRM_KEYS", "data/crm.keys"));
        return new KeyFile(Path.of(file), MasterKey.configured());
    }

    boolean isWrapped() {
        return master.isPresent();
    }

    Path path() {
        return file;
    }

    /** The keys as they are now; made when the file does not exist. @throws KeysRefused when they cannot be used */
    synchronized Keys open() {
        return change(keys -> keys);
    }

    /** Replaces the keys by what the change makes of them. */
    synchronized Keys change(UnaryOperator<Keys> change) {
        try {
            DeterministicAeadConfig.register();
            Files.createDirectories(file.getParent());
            try (FileChannel lock = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                // Closing the channel gives the lock back.
                lock.lock();
                boolean there = Files.exists(file);
                String before = there ? Files.readString(file) : "";
                Keys keys = there ? read(before) : fresh();
                Keys after = change.apply(keys);
                if (!after.equals(keys) || !there || isOutdated(before)) {
                    write(after);
                }
                return after;
            }
        } catch (IOException broken) {
            throw new KeysRefused("The key file " + file + " cannot be used: " + broken.getMessage() + ".", broken);
        } catch (GeneralSecurityException broken) {
            throw new KeysRefused("The key file " + file + " holds no keys of ours, or was changed.", broken);
        }
    }

    private boolean isOutdated(String content) {
        return isFirstFormat(content) || (master.isPresent() && !content.contains("protection=" + WRAPPED));
    }

    /** A file of the first format was a bare keyset. */
    private static boolean isFirstFormat(String content) {
        return content.stripLeading().startsWith("{");
    }

    private static Keys fresh() throws GeneralSecurityException {
        byte[] marks = new byte[MARK_BYTES];
        new SecureRandom().nextBytes(marks);
        return new Keys(
                KeysetHandle.generateNew(PredefinedDeterministicAeadParameters.AES256_SIV),
                KeysetHandle.generateNew(PredefinedDeterministicAeadParameters.AES256_SIV),
                KeyedMark.key(marks));
    }

    private Keys read(String content) throws GeneralSecurityException, IOException {
        if (isFirstFormat(content)) {
            // Derived, not drawn, so that nodes with copies of one file arrive at the same keys.
            byte[] marks = Hkdf.computeHkdf(
                    "HmacSha256",
                    content.strip().getBytes(StandardCharsets.UTF_8),
                    null,
                    "crm-marks".getBytes(StandardCharsets.UTF_8),
                    MARK_BYTES);
            return new Keys(keyset(content), keyset(content), KeyedMark.key(marks));
        }
        Properties lines = new Properties();
        lines.load(new StringReader(content));
        boolean wrapped = WRAPPED.equals(lines.getProperty("protection"));
        if (wrapped && master.isEmpty()) {
            throw new KeysRefused("The key file " + file + " is wrapped by a master key: set CRM_MASTER_KEY or"
                    + " CRM_MASTER_KEY_FILE.");
        }
        return new Keys(
                keyset(new String(secret(lines, "fields", wrapped), StandardCharsets.UTF_8)),
                keyset(new String(secret(lines, "files", wrapped), StandardCharsets.UTF_8)),
                KeyedMark.key(secret(lines, "marks", wrapped)));
    }

    private byte[] secret(Properties lines, String name, boolean wrapped) throws GeneralSecurityException {
        String line = lines.getProperty(name);
        if (line == null) {
            throw new GeneralSecurityException("no " + name);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException(name + " is broken", noBase64);
        }
        if (!wrapped) {
            return bytes;
        }
        try {
            return master.orElseThrow().unwrap(name, bytes);
        } catch (GeneralSecurityException other) {
            throw new KeysRefused("The master key does not open the key file " + file + ": it is another one.", other);
        }
    }

    private void write(Keys keys) throws GeneralSecurityException, IOException {
        Properties lines = new Properties();
        lines.setProperty("protection", master.isPresent() ? WRAPPED : PLAIN);
        put(lines, "fields", text(keys.fields()).getBytes(StandardCharsets.UTF_8));
        put(lines, "files", text(keys.files()).getBytes(StandardCharsets.UTF_8));
        put(lines, "marks", keys.marks().getEncoded());
        StringWriter content = new StringWriter();
        lines.store(content, "Keys of the CRM. Without this file nothing that is encrypted can be read again.");
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(written);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (FileChannel out = FileChannel.open(written, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(StandardCharsets.UTF_8.encode(content.toString()));
            out.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void put(Properties lines, String name, byte[] secret) throws GeneralSecurityException {
        byte[] kept = master.isPresent() ? master.get().wrap(name, secret) : secret;
        lines.setProperty(name, Base64.getEncoder().encodeToString(kept));
    }

    private static KeysetHandle keyset(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String text(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }
}
