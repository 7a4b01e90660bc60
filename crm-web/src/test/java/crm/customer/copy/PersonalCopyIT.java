package crm.customer.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentDiffers;
import crm.customer.edit.EditService;
import crm.customer.edit.EditStart;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerSheet;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A copy of everything held on one person, for that person. */
@InServer
class PersonalCopyIT {

    @Inject
    private OpeningService openings;

    @Inject
    private EditService edits;

    @Inject
    private PersonalCopyService copies;

    @Test
    void theCopyHoldsEverythingInFullAndNoKey() throws Exception {
        OpeningDetails opening = Openings.of("沈一一");
        opening.getCustomer().setPhone(Openings.mobile());
        CustomerSheet opened = asManager(() -> openings.open(opening));
        EditStart start = asManager(() -> edits.begin(opened.id()));
        CustomerDetails typed = start.form();
        typed.setAddress("同志街 12 号");
        asManager(() -> edits.save(opened.id(), start, typed, Set.of(), null));

        asManager(() -> {
            copies.noteOrder(opened.id(), opening.getDocumentNumber());
            return null;
        });
        Map<String, List<Map<String, Object>>> copy = asManager(() -> copies.of(opened.id()));

        String customer = copy.get("Customer").toString();
        assertTrue(
                customer.contains("沈一一")
                        && customer.contains(opening.getCustomer().getPhone()),
                customer);
        assertTrue(copy.get("CustomerDocument").toString().contains(opening.getDocumentNumber()));
        assertTrue(copy.get("FieldChange").toString().contains("同志街 12 号"), "sealed values are opened");
        assertTrue(copy.get("TimelineEntry").size() >= 3);
        assertTrue(copy.containsKey("ChangeRequest") && copy.containsKey("Subscription"));
        assertFalse(copy.containsKey("PersonalKey") || copy.containsKey("Account"));
    }

    @Test
    void withoutTheRightDocumentNoCopyIsOrdered() throws Exception {
        CustomerSheet opened = asManager(() -> openings.open(Openings.of("沈二二")));

        assertInstanceOf(
                DocumentDiffers.class,
                refused(() -> asManager(() -> {
                    copies.noteOrder(opened.id(), Openings.document());
                    return null;
                })));
    }

    @Test
    void aCustomerGetsTheOwnCopyAndNobodyElses() throws Exception {
        Map<String, List<Map<String, Object>>> own = ActingAs.role(ShippedRole.CUSTOMER, () -> copies.own());

        assertEquals(1, own.get("Customer").size());
        assertThrows(Exception.class, () -> ActingAs.role(ShippedRole.CUSTOMER, () -> copies.of(1)));
        assertInstanceOf(RecordNotFound.class, refused(() -> asManager(() -> copies.of(-1))));
    }

    private static Throwable refused(Callable<?> work) {
        return Openings.root(assertThrows(Exception.class, work::call));
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
