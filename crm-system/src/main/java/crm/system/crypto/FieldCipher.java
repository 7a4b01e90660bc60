package crm.system.crypto;

import com.google.crypto.tink.DeterministicAead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Encrypts single field values with AES-SIV, so that equal texts give equal cipher texts and can be found by equality
 * (RFC 5297; Google Tink's deterministic AEAD).
 */
public final class FieldCipher {

    private static final byte[] CONTEXT = "crm-field".getBytes(StandardCharsets.UTF_8);

    /** Drawn at each start, so that nobody can type it. */
    private static final String STAND_IN = "\uE000" + UUID.randomUUID() + "\uE000";

    private final KeyRing ring;
    private volatile Opened opened;

    FieldCipher(KeyRing ring) {
        this.ring = ring;
        opened = open(ring.keys());
    }

    /** The process-wide cipher, over the key file named by the system property or environment. */
    public static FieldCipher instance() {
        return Holder.INSTANCE;
    }

    private DeterministicAead cipher() {
        Keys keys = ring.keys();
        Opened now = opened;
        if (!now.keys().equals(keys)) {
            now = open(keys);
            opened = now;
        }
        return now.cipher();
    }

    private static Opened open(Keys keys) {
        try {
            return new Opened(keys, FieldKeys.primitive(keys.fields()), FieldKeys.each(keys.fields()));
        } catch (GeneralSecurityException broken) {
            throw new KeysRefused("The keys for fields cannot be used.", broken);
        }
    }

    /**
     * What a search for a text has to look for: the text itself, and while keys are being rotated also a stand-in for
     * how it is kept under each older key. To be bound to a parameter of an encrypted attribute.
     */
    public List<String> sought(String text) {
        List<String> forms = forms(text);
        List<String> sought = new ArrayList<>(List.of(text));
        forms.subList(1, forms.size()).forEach(form -> sought.add(STAND_IN + form));
        return sought;
    }

    /** The cipher texts of a text under each key in use, the current one's first. */
    public List<String> forms(String text) {
        cipher();
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        List<String> forms = new ArrayList<>();
        try {
            for (DeterministicAead key : opened.each()) {
                forms.add(Base64.getEncoder().encodeToString(key.encryptDeterministically(plain, CONTEXT)));
            }
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("encryption failed", broken);
        }
        return forms;
    }

    /** Cipher text in Base64, about 4/3 of the text's UTF-8 length plus 28 characters; null stays null. */
    public String encrypt(String text) {
        if (text == null) {
            return null;
        }
        if (text.startsWith(STAND_IN)) {
            return text.substring(STAND_IN.length());
        }
        try {
            return Base64.getEncoder()
                    .encodeToString(cipher().encryptDeterministically(text.getBytes(StandardCharsets.UTF_8), CONTEXT));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("encryption failed", broken);
        }
    }

    /** The text behind a cipher text. @throws IllegalStateException when it was not made with one of our keys */
    public String decrypt(String cipherText) {
        if (cipherText == null) {
            return null;
        }
        byte[] bytes = Base64.getDecoder().decode(cipherText);
        try {
            return text(bytes);
        } catch (GeneralSecurityException perhapsRotated) {
            ring.look();
        }
        try {
            return text(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("decryption failed: another key file?", broken);
        }
    }

    private String text(byte[] cipherText) throws GeneralSecurityException {
        return new String(cipher().decryptDeterministically(cipherText, CONTEXT), StandardCharsets.UTF_8);
    }

    private record Opened(Keys keys, DeterministicAead cipher, List<DeterministicAead> each) {}

    private static final class Holder {
        private static final FieldCipher INSTANCE = new FieldCipher(KeyRing.instance());
    }
}
