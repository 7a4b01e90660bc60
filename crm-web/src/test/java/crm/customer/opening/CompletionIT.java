package crm.customer.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentAlreadyKnown;
import crm.customer.edit.EditService;
import crm.customer.edit.EditStart;
import crm.customer.history.FieldChangeRow;
import crm.customer.history.HistoryService;
import crm.customer.profile.CustomerCompleteAlready;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.CustomerStatus;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerSearchService;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Records taken over without a document, and what is masked of a customer. */
@InServer
class CompletionIT {

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private EditService edits;

    @Inject
    private CustomerSearchService search;

    @Inject
    private HistoryService history;

    @Test
    void aRecordWithADocumentIsActiveAndItsHistoryTellsWhatChanged() throws Exception {
        CustomerSheet waiting = waiting();
        CompletionDetails completion = completion("卫三");

        CustomerSheet complete = asManager(() -> openings.complete(waiting.id(), waiting.version(), completion));

        assertEquals(CustomerStatus.ACTIVE, complete.status());
        assertEquals("卫三", complete.name());
        assertEquals(
                completion.getDocumentNumber().substring(6, 10),
                "" + complete.person().getBirthDate().getYear());
        List<String> fields = asManager(() -> history.ofCustomer(waiting.id())).stream()
                .map(FieldChangeRow::field)
                .toList();
        assertTrue(fields.containsAll(List.of("name", "document", "status")), fields::toString);
        assertInstanceOf(
                CustomerCompleteAlready.class,
                refused(() -> openings.complete(waiting.id(), complete.version(), completion("蒋四"))));
    }

    @Test
    void aDocumentThatHasAnAccountIsNotTakenAgainAndTheRecordStaysAsItWas() throws Exception {
        OpeningDetails first = Openings.of("沈五");
        asManager(() -> openings.open(first));
        CustomerSheet waiting = waiting();
        CompletionDetails completion = completion("沈五");
        completion.setDocumentNumber(first.getDocumentNumber());

        assertInstanceOf(
                DocumentAlreadyKnown.class,
                refused(() -> openings.complete(waiting.id(), waiting.version(), completion)));

        CustomerSheet still = asManager(() -> customers.byId(waiting.id()));
        assertEquals(CustomerStatus.TO_BE_COMPLETED, still.status());
        assertNull(still.documentNumber());
    }

    @Test
    void aMailAddressIsMaskedAndALeftMaskKeepsIt() throws Exception {
        OpeningDetails opening = Openings.of("韩六");
        opening.getCustomer().setMail("hanliu@example.cn");
        CustomerSheet opened = asManager(() -> openings.open(opening));
        EditStart start = asManager(() -> edits.begin(opened.id()));
        CustomerDetails details = start.form();
        details.setAddress("人民大街 9 号");

        CustomerSheet changed = asManager(() -> edits.save(start.customerId(), start, details, Set.of(), null))
                .saved();

        assertEquals("h****@example.cn", opened.mail());
        assertEquals("h****@example.cn", changed.mail());
        assertEquals(
                "hanliu@example.cn",
                asManager(() -> customers.unmask(opened.id())).mail());
        assertEquals(1, asManager(() -> history.ofCustomer(opened.id())).size(), "only the address changed");
    }

    private CustomerSheet waiting() throws Exception {
        CustomerFilter filter = new CustomerFilter();
        filter.setStatus(CustomerStatus.TO_BE_COMPLETED);
        long id = asManager(() -> search.find(filter, Slice.first(1))).get(0).id();
        return asManager(() -> customers.byId(id));
    }

    private static CompletionDetails completion(String name) {
        CompletionDetails completion = new CompletionDetails();
        completion.setDocumentNumber(Openings.document());
        completion.setPhotoChecked(true);
        completion.setName(name);
        return completion;
    }

    private static Throwable refused(Callable<?> work) {
        return Openings.root(assertThrows(Exception.class, () -> asManager(work)));
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
