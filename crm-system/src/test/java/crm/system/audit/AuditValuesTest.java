package crm.system.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AuditValuesTest {

    private static final AuditFact CHANGE = AuditFact.done("customer:profile:change", "customer", 7);

    @Test
    void onlyWhatDiffersIsKept() {
        AuditFact fact = new AuditValues()
                .field("name", "Li Hua", "Li Hua")
                .field("credit", "A", "B")
                .in(CHANGE);

        assertEquals("{\"credit\":\"A\"}", fact.before());
        assertEquals("{\"credit\":\"B\"}", fact.after());
    }

    @Test
    void aSensitiveValueShowsItsLastTwoCharactersAtMost() {
        AuditFact fact = new AuditValues().masked("phone", "13812345678", "999").in(CHANGE);

        assertEquals("{\"phone\":\"****78\"}", fact.before());
        assertEquals("{\"phone\":\"****\"}", fact.after());
    }

    @Test
    void nothingChangedLeavesNoValues() {
        AuditFact fact = new AuditValues().field("name", null, null).in(CHANGE);

        assertNull(fact.before());
        assertNull(fact.after());
    }

    @Test
    void whatIsNoPlainTextIsEscaped() {
        AuditFact fact =
                new AuditValues().field("note", null, "said \"no\"\n\\").in(CHANGE);

        assertEquals("{\"note\":\"said \\\"no\\\"\\u000a\\\\\"}", fact.after());
    }
}
