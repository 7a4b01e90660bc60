package crm.system.crypto;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The keys of fields, and how one takes over from another. */
public final class FieldKeys {

    /** A cipher text begins with a format byte and the key's id; eight characters of Base64 hold both. */
    private static final int HEAD_CHARACTERS = 8;

    private final KeyRing ring;

    /** Over the configured key file. */
    public FieldKeys() {
        this(KeyRing.instance());
    }

    FieldKeys(KeyRing ring) {
        this.ring = ring;
    }

    /** How many keys fields are encrypted with; two while they are rotated. */
    public int inUse() {
        return enabled(ring.keys().fields()).size();
    }

    /** How many keys were retired; they stay in the file, switched off, for the sake of older backups. */
    public int retired() {
        return ring.keys().fields().size() - inUse();
    }

    /** The id of the key with which everything new is encrypted. */
    public int current() {
        return ring.keys().fields().getPrimary().getId();
    }

    public boolean isWrapped() {
        return ring.file().isWrapped();
    }

    /** Whether a cipher text was made with the current key. */
    public boolean isCurrent(String cipherText) {
        byte[] head = Base64.getDecoder().decode(cipherText.substring(0, HEAD_CHARACTERS));
        return ByteBuffer.wrap(head, 1, Integer.BYTES).getInt() == current();
    }

    /** Makes a new key the current one. While an older rotation is unfinished, its keys stay as they are. */
    public void begin() {
        ring.file().change(keys -> enabled(keys.fields()).size() > 1 ? keys : keys.withFields(grown(keys.fields())));
        ring.read();
    }

    /** Switches all keys but the current one off; nothing encrypted with them may be left. */
    public void retireOld() {
        ring.file().change(keys -> keys.withFields(shrunk(keys.fields())));
        ring.read();
    }

    static DeterministicAead primitive(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), DeterministicAead.class);
    }

    /** One cipher per key in use, the current one's first. */
    static List<DeterministicAead> each(KeysetHandle keys) throws GeneralSecurityException {
        List<DeterministicAead> each = new ArrayList<>();
        for (KeysetHandle.Entry entry : enabled(keys)) {
            KeysetHandle alone = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(entry.getKey())
                            .withFixedId(entry.getId())
                            .makePrimary())
                    .build();
            each.add(entry.isPrimary() ? 0 : each.size(), primitive(alone));
        }
        return each;
    }

    private static List<KeysetHandle.Entry> enabled(KeysetHandle keys) {
        List<KeysetHandle.Entry> enabled = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.getAt(i).getStatus().equals(KeyStatus.ENABLED)) {
                enabled.add(keys.getAt(i));
            }
        }
        return enabled;
    }

    private static KeysetHandle grown(KeysetHandle keys) {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        builder.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedDeterministicAeadParameters.AES256_SIV)
                .withRandomId()
                .makePrimary());
        return built(builder);
    }

    private static KeysetHandle shrunk(KeysetHandle keys) {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.getAt(i).isPrimary()) {
                builder.getAt(i).setStatus(KeyStatus.DISABLED);
            }
        }
        return built(builder);
    }

    private static KeysetHandle built(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException broken) {
            throw new KeysRefused("The keys for fields cannot be changed.", broken);
        }
    }
}
