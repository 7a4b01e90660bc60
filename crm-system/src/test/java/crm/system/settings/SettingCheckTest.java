package crm.system.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingCheckTest {

    private static final Setting MINUTES = Setting.number("system.x.minutes", 15, 1, 60);

    @ParameterizedTest
    @ValueSource(strings = {"1", "60"})
    void aNumberWithinItsRangeIsTaken(String value) {
        assertDoesNotThrow(() -> SettingCheck.check(MINUTES, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "-5", "", "ten", "1.5", "99999999999999999999"})
    void anythingElseIsNot(String value) {
        assertThrows(SettingOutOfRange.class, () -> SettingCheck.check(MINUTES, value));
    }

    @Test
    void aSwitchIsTrueOrFalse() {
        Setting flag = Setting.flag("system.x.flag", true);

        assertDoesNotThrow(() -> SettingCheck.check(flag, "false"));
        assertThrows(SettingOutOfRange.class, () -> SettingCheck.check(flag, "yes"));
    }

    @Test
    void aDecimalHasItsRangeToo() {
        Setting rate = new Setting("system.x.rate", Setting.Type.DECIMAL, "0.003", 0, 1);

        assertDoesNotThrow(() -> SettingCheck.check(rate, "0.05"));
        assertThrows(SettingOutOfRange.class, () -> SettingCheck.check(rate, "1.01"));
    }
}
