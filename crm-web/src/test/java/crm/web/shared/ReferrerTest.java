package crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.web.http.FakeRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferrerTest {

    @Test
    void aPageOfOursIsKeptWithItsQueryAndWithoutItsHost() {
        assertEquals(
                Optional.of("/crm/customer/customer-list.xhtml?page=3"),
                addressOf("https://crm.example:8443/crm/customer/customer-list.xhtml?page=3"));
    }

    @Test
    void aPathThatIsOursOnAnotherHostLeadsToOurs() {
        assertEquals(Optional.of("/crm/home.xhtml"), addressOf("http://evil.example/crm/home.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/",
                "http://evil.example/other/page.xhtml",
                "http://127.0.0.1/crm//evil.example",
                "http://127.0.0.1/crm",
                "javascript:alert(1)",
                "%%%",
                ""
            })
    void anythingElseIsNoPageOfOurs(String named) {
        assertEquals(Optional.empty(), addressOf(named));
    }

    @Test
    void aBrowserThatNamesNoneIsNotGuessedAt() {
        assertEquals(Optional.empty(), Referrer.of(new FakeRequest().made()));
    }

    private static Optional<String> addressOf(String named) {
        return Referrer.of(new FakeRequest().header("Referer", named).made()).map(Referrer::address);
    }
}
