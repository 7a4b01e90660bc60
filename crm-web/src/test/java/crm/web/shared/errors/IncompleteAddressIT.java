package crm.web.shared.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.identity.ShippedRole;
import crm.system.session.Portal;
import crm.system.testing.InServer;
import crm.web.http.Site;
import crm.web.http.TestStaff;
import crm.web.http.TestStaff.Person;
import crm.web.http.Visitor;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A page that shows one thing is not there without saying which. */
@InServer
class IncompleteAddressIT {

    @Inject
    private Site site;

    @Inject
    private TestStaff staff;

    @Test
    void aRecordWithoutANumberOrWithNoNumberAtAllIsNotFound() throws Exception {
        Person person = staff.hire(ShippedRole.ACCOUNT_MANAGER, staff.unitOf(ShippedRole.ACCOUNT_MANAGER));
        Visitor visitor = site.signedIn(Portal.STAFF, person.account(), person.password());

        assertEquals(404, visitor.get("customer/subscription.xhtml").status());
        assertEquals(404, visitor.get("customer/new-order.xhtml").status());
        assertEquals(404, visitor.get("customer/customer.xhtml?id=").status());
        assertEquals(404, visitor.get("customer/customer.xhtml?id=four").status());
        assertEquals(200, visitor.get("customer/customer-list.xhtml").status());
    }
}
