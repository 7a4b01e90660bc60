package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import crm.web.http.FakeRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FreshNonceTest {

    private static final String NAME = "primefaces.nonce";

    @Test
    void theSendersMarkIsNotTaken() {
        FreshNonce request =
                new FreshNonce(new FakeRequest().parameter(NAME, "chosen").made());

        String nonce = request.getParameter(NAME);

        assertNotEquals("chosen", nonce);
        UUID.fromString(new String(Base64.getDecoder().decode(nonce), StandardCharsets.UTF_8));
    }

    @Test
    void oneRequestHasOneMarkAndAnotherHasAnother() {
        FreshNonce request = new FreshNonce(new FakeRequest().made());

        assertEquals(request.getParameter(NAME), request.getParameter(NAME));
        assertNotEquals(request.getParameter(NAME), new FreshNonce(new FakeRequest().made()).getParameter(NAME));
    }

    @Test
    void whatElseWasSentStays() {
        assertEquals(
                "manager",
                new FreshNonce(new FakeRequest()
                                .parameter("login:name", "manager")
                                .made())
                        .getParameter("login:name"));
    }
}
