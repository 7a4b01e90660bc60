package crm.system.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.testing.InServer;
import crm.web.http.Form;
import crm.web.http.Site;
import crm.web.http.Visitor;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as people at work, told from outside. */
@InServer
class PeopleAtWorkIT {

    private static final int PAGES = 15;
    private static final int SECONDS_AT_MOST = 30;

    @Inject
    private PeopleAtWork people;

    @Inject
    private Site site;

    @BeforeEach
    void waitUntilNobodyIsThere() throws InterruptedException {
        for (int second = 0; second < SECONDS_AT_MOST && people.areMany(); second++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertFalse(people.areMany());
    }

    @Test
    void pagesThatAreOpenedOneAfterTheOtherAreSeen() throws Exception {
        Visitor manager = site.demo(ShippedRole.ACCOUNT_MANAGER);
        for (int page = 0; page < PAGES; page++) {
            assertEquals(200, manager.get("system/import-list.xhtml").status());
        }

        assertTrue(people.areMany());
    }

    @Test
    void whatAPageAsksByItselfIsNotSeen() throws Exception {
        Visitor manager = site.demo(ShippedRole.ACCOUNT_MANAGER);
        for (int poll = 0; poll < PAGES; poll++) {
            manager.post("system/import-list.xhtml", poll("list:poll"));
        }
        assertFalse(people.areMany());

        for (int click = 0; click < PAGES; click++) {
            manager.post("system/import-list.xhtml", poll("list:table"));
        }
        assertTrue(people.areMany());
    }

    private static Form poll(String source) {
        return Form.of(Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.source", source,
                "jakarta.faces.ViewState", "gone"));
    }
}
