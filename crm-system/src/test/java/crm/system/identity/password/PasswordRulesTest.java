package crm.system.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void aPasswordsKindsOfCharactersAreCounted() {
        assertEquals(1, PasswordRules.kinds("abcdef"));
        assertEquals(4, PasswordRules.kinds("aB3!"));
        assertEquals(2, PasswordRules.kinds("密码3"));
    }
}
