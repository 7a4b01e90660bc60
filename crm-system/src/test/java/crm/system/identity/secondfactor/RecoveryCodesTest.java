package crm.system.identity.secondfactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    @Test
    void tenDifferentCodesAreMade() {
        List<String> codes = RecoveryCodes.fresh();

        assertEquals(RecoveryCodes.COUNT, new HashSet<>(codes).size());
    }

    @Test
    void aCodeIsRecognisedWithoutItsHyphens() {
        String code = RecoveryCodes.fresh().get(0);

        assertEquals(RecoveryCodes.hash(7, code), RecoveryCodes.hash(7, code.replace("-", "")));
    }

    @Test
    void whatIsKeptIsNeitherTheCodeNorTheSameForTwoAccounts() {
        String code = RecoveryCodes.fresh().get(0);

        assertFalse(RecoveryCodes.hash(7, code).contains(code));
        assertNotEquals(RecoveryCodes.hash(7, code), RecoveryCodes.hash(8, code));
    }
}
