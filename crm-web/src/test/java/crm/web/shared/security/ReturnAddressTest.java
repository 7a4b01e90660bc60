package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.web.shared.PageRights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    private final PageRights pages = new PageRights() {
        @Override
        public boolean knows(String page) {
            return page.equals("customer/customer.xhtml") || page.equals("login.xhtml");
        }
    };

    @Test
    void aPageOfOursIsTakenWithItsQuery() {
        assertTrue(ReturnAddress.isPage("/customer/customer.xhtml", pages));
        assertTrue(ReturnAddress.isPage("/customer/customer.xhtml?id=7&tab=bills", pages));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/customer/customer.xhtml",
                "/\\evil.example",
                "/%2f%2fevil.example",
                "javascript:alert(1)",
                "customer/customer.xhtml",
                "/../customer/customer.xhtml",
                "/customer/customer.xhtml\r\nSet-Cookie: a=b",
                "/customer/customer.xhtml?a=<b>",
                "/customer/customer.xhtml;jsessionid=1",
                "/unknown.xhtml",
                "/login.xhtml",
                ""
            })
    void anythingElseIsNot(String address) {
        assertFalse(ReturnAddress.isPage(address, pages));
    }

    @Test
    void noAddressIsNone() {
        assertFalse(ReturnAddress.isPage(null, pages));
    }
}
