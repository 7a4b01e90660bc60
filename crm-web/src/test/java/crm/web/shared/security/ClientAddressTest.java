package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.web.http.FakeRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "localhost", "LocalHost", "[::1]"})
    void aBrowserBesideTheServerIsOnThisMachine(String name) {
        assertTrue(ClientAddress.isThisMachine(
                new FakeRequest().answering("getServerName", name).made()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "crm.example"})
    void aForeignNameThatPointsHereIsNot(String name) {
        assertFalse(ClientAddress.isThisMachine(
                new FakeRequest().answering("getServerName", name).made()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
    void whoeverComesThroughAProxyIsNot(String mark) {
        assertFalse(ClientAddress.isThisMachine(
                new FakeRequest().header(mark, "127.0.0.1").made()));
    }

    @Test
    void anotherMachineIsNot() {
        assertFalse(ClientAddress.isThisMachine(
                new FakeRequest().answering("getRemoteAddr", "10.0.0.7").made()));
    }
}
