package crm.system.identity.secondfactor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B. */
    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertEquals(OptionalLong.of(second / 30), Totp.step(SECRET, code, Instant.ofEpochSecond(second)));
    }

    @Test
    void aCodeIsGoodHalfAMinuteBeforeAndAfterAndNoLonger() {
        String code = Totp.code(SECRET, 100);

        assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(99 * 30)).isPresent());
        assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(101 * 30 + 29)).isPresent());
        assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(98 * 30 + 29)).isEmpty());
        assertTrue(Totp.step(SECRET, code, Instant.ofEpochSecond(102 * 30)).isEmpty());
    }

    @Test
    void aCodeMayBeTypedInGroups() {
        String code = Totp.code(SECRET, 100);

        String typed = code.substring(0, 3) + " " + code.substring(3);

        assertEquals(OptionalLong.of(100), Totp.step(SECRET, typed, Instant.ofEpochSecond(3000)));
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String encoded) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertEquals(encoded, Base32.encode(bytes));
        assertArrayEquals(bytes, Base32.decode(encoded));
    }

    @Test
    void everySecretIsAnother() {
        assertNotEquals(Totp.secret(), Totp.secret());
        assertEquals(20, Base32.decode(Totp.secret()).length);
    }

    @Test
    void anAppFindsIssuerAccountAndSecretInTheAddress() {
        assertEquals("otpauth://totp/CRM:li%20ming?secret=ABC&issuer=CRM", Totp.address("CRM", "li ming", "ABC"));
    }
}
