package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RequestOriginTest {

    @Test
    void ourOwnPagesComeFromOurOwnHost() {
        assertTrue(RequestOrigin.isHost("https://crm.example:8443", "crm.example:8443"));
        assertTrue(RequestOrigin.isHost("http://CRM.example", "crm.example"));
    }

    @Test
    void anotherSiteOrPortIsNotOurs() {
        assertFalse(RequestOrigin.isHost("https://evil.example", "crm.example"));
        assertFalse(RequestOrigin.isHost("https://crm.example:9999", "crm.example:8443"));
        assertFalse(RequestOrigin.isHost("https://crm.example.evil.example", "crm.example"));
    }

    @Test
    void aHiddenOriginIsNotOurs() {
        assertFalse(RequestOrigin.isHost("null", "crm.example"));
        assertFalse(RequestOrigin.isHost("http://[", "crm.example"));
    }
}
