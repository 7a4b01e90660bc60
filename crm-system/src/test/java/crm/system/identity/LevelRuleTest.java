package crm.system.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LevelRuleTest {

    @Test
    void nobodyActsOnTheirOwnLevelOrAbove() {
        assertTrue(LevelRule.isBelow(30, 60));
        assertFalse(LevelRule.isBelow(60, 60));
        assertFalse(LevelRule.isBelow(90, 60));
    }

    @Test
    void theTopActsOnEveryLevel() {
        assertTrue(LevelRule.isBelow(100, 100));
    }

    @Test
    void somebodyWithoutARoleActsOnNothing() {
        assertFalse(LevelRule.isBelow(0, 0));
    }
}
