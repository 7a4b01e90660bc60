package crm.web.shared.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.porting.PortInDetails;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConstraintTextsTest {

    @Test
    void aConstraintWithAKeyOfOursSpeaksTheReadersLanguage() throws ReflectiveOperationException {
        String template = PortInDetails.class
                .getDeclaredField("authorisation")
                .getAnnotation(Pattern.class)
                .message();
        ConstraintTexts texts = new ConstraintTexts();

        assertEquals(
                "The code has four to twelve letters and digits.", texts.interpolate(template, null, Locale.ENGLISH));
        assertTrue(texts.interpolate(template, null, Locale.SIMPLIFIED_CHINESE).contains("授权码"));
    }
}
