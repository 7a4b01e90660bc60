package crm.system.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @Test
    void aPasswordsKindsOfCharactersAreCounted() {
        assertEquals(1, PasswordRules.kinds("abcdef"));
        assertEquals(4, PasswordRules.kinds("aB3!"));
        assertEquals(2, PasswordRules.kinds("密码3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Password-2026!", "P@ssw0rd123!", "Qwerty!123456", "Woaini@5201314", "Admin#888888", "China.2026"
            })
    void aCommonWordIsCommonHoweverItIsDressed(String password) {
        assertTrue(CommonPasswords.isCommon(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Another-2026-word", "Spring-Rain-77", "k7#Vq2!tLz90", "雪落长白-Wen-41"})
    void severalWordsAreNot(String password) {
        assertFalse(CommonPasswords.isCommon(password));
    }
}
