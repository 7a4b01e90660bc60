package crm.system.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldKeysTest {

    private static final String PHONE = "13800138000";

    @TempDir
    private Path folder;

    private FieldCipher cipher;
    private FieldKeys keys;

    @BeforeEach
    void open() {
        KeyRing ring = ring();
        cipher = new FieldCipher(ring);
        keys = new FieldKeys(ring);
    }

    @Test
    void withOneKeyASearchLooksForOneForm() {
        assertEquals(List.of(PHONE), cipher.sought(PHONE));
        assertEquals(List.of(cipher.encrypt(PHONE)), cipher.forms(PHONE));
    }

    @Test
    void duringARotationBothKeysReadAndSearchesFindBothForms() {
        String old = cipher.encrypt(PHONE);

        keys.begin();

        String now = cipher.encrypt(PHONE);
        assertEquals(PHONE, cipher.decrypt(old));
        assertEquals(List.of(now, old), cipher.forms(PHONE));
        assertEquals(old, cipher.encrypt(cipher.sought(PHONE).get(1)));
        assertTrue(keys.isCurrent(now));
        assertFalse(keys.isCurrent(old));
    }

    @Test
    void anUnfinishedRotationIsGoneOnWithAndNotBegunAnew() {
        keys.begin();
        int key = keys.current();

        keys.begin();

        assertEquals(key, keys.current());
        assertEquals(2, keys.inUse());
    }

    @Test
    void aRetiredKeyOpensNothingMoreButStaysInTheFile() {
        String old = cipher.encrypt(PHONE);
        keys.begin();

        keys.retireOld();

        assertThrows(IllegalStateException.class, () -> cipher.decrypt(old));
        assertEquals(1, cipher.forms(PHONE).size());
        assertEquals(1, keys.retired());
    }

    @Test
    void anotherNodeReadsWhatTheNewKeyWroteAtOnceAndWritesWithItWithinSeconds() throws Exception {
        FieldCipher otherNode = new FieldCipher(ring());
        otherNode.encrypt(PHONE);
        keys.begin();

        assertEquals(PHONE, otherNode.decrypt(cipher.encrypt(PHONE)));
        TimeUnit.MILLISECONDS.sleep(1_200);
        assertEquals(cipher.encrypt(PHONE), otherNode.encrypt(PHONE));
    }

    @Test
    void nobodyCanTypeAStandIn() {
        String typed = "\uE000" + "00000000-0000-0000-0000-000000000000" + "\uE000raw";

        assertEquals(typed, cipher.decrypt(cipher.encrypt(typed)));
    }

    private KeyRing ring() {
        return new KeyRing(new KeyFile(folder.resolve("crm.keys"), Optional.empty()));
    }
}
