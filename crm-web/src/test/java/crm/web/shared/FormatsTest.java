package crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void moneyHasTwoDigitsAndATrueMinus() {
        assertEquals("12,480.50", Formats.money(new BigDecimal("12480.5")));
        assertEquals("\u2212212.40", Formats.money(new BigDecimal("-212.4")));
        assertEquals("", Formats.money(null));
    }

    @Test
    void aMomentIsToldInTheBranchsTime() {
        Instant lateInGreenwich = Instant.parse("2026-11-22T18:05:00Z");

        assertEquals("2026-11-23 02:05", Formats.moment(lateInGreenwich));
        assertEquals("2026-11-23", Formats.date(lateInGreenwich));
    }

    @Test
    void aDateIsWrittenTheIsoWay() {
        assertEquals("2026-11-03", Formats.date(LocalDate.of(2026, 11, 3)));
        assertEquals("", Formats.date(null));
    }

    @Test
    void theInitialOfANameIsAWholeSign() {
        assertEquals("王", Formats.initial(" 王芳"));
        assertEquals("\uD842\uDFB7", Formats.initial("\uD842\uDFB7野家"));
        assertEquals("?", Formats.initial(""));
    }
}
