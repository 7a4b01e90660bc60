package crm.customer.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentAlreadyKnown;
import crm.customer.document.DocumentKind;
import crm.customer.document.DocumentNumberWrong;
import crm.customer.document.Gender;
import crm.customer.edit.EditService;
import crm.customer.edit.EditStart;
import crm.customer.history.HistoryService;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ServiceNumberTaken;
import crm.customer.subscription.SubscriptionService;
import crm.customer.timeline.TimelineService;
import crm.system.demo.people.ResidentNumbers;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The counter's main job from the document to the record, on the real database. */
@InServer
class OpeningServiceIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private EditService edits;

    @Inject
    private CustomerSearchService search;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private TimelineService timeline;

    @Inject
    private HistoryService history;

    @Test
    void anOpenedAccountIsFoundByEveryNumberAndByName() throws Exception {
        OpeningDetails opening = opening("欧阳晓萌");
        opening.getCustomer().setPhone("+86 139-4300-" + phoneTail());
        CustomerSheet opened = asManager(() -> openings.open(opening));

        assertEquals(Gender.FEMALE, opened.person().getGender());
        for (String word : List.of(
                opened.number(),
                opening.getDocumentNumber(),
                opening.getCustomer().getPhone(),
                "欧阳晓",
                "ouyangxiaom",
                "OYXM")) {
            assertTrue(found(word).contains(opened.id()), word);
        }
        assertTrue(asManager(() -> timeline.ofCustomer(opened.id(), null)).stream()
                .anyMatch(entry -> entry.kind().equals("customer.timeline.opened")));
    }

    @Test
    void aWrongCheckCharacterOpensNothing() {
        OpeningDetails opening = opening("王芳");
        char last = opening.getDocumentNumber().charAt(17);
        opening.setDocumentNumber(opening.getDocumentNumber().substring(0, 17) + (last == '1' ? '2' : '1'));

        assertInstanceOf(DocumentNumberWrong.class, broken(() -> asManager(() -> openings.open(opening))));
    }

    @Test
    void aSecondAccountOnTheSameDocumentIsRefusedAndTheFirstIsOffered() throws Exception {
        OpeningDetails first = opening("李明");
        CustomerSheet opened = asManager(() -> openings.open(first));
        OpeningDetails second = opening("李小明");
        second.setDocumentKind(DocumentKind.HOUSEHOLD_REGISTER);
        second.setDocumentNumber(first.getDocumentNumber());

        assertInstanceOf(DocumentAlreadyKnown.class, broken(() -> asManager(() -> openings.open(second))));
        ExistingCustomer existing = asManager(
                        () -> openings.existing(openings.check(DocumentKind.ID_CARD, first.getDocumentNumber())))
                .orElseThrow();
        assertEquals(opened.id(), existing.id());
    }

    @Test
    void ofTwentyOpeningsWithOneDocumentAtTheSameMomentOneSucceeds() throws Exception {
        String document = opening("x").getDocumentNumber();
        List<Callable<CustomerSheet>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            OpeningDetails opening = opening("赵一");
            opening.setDocumentNumber(document);
            attempts.add(() -> asManager(() -> openings.open(opening)));
        }

        assertEquals(1, succeeded(attempts).size());
    }

    @Test
    void openingsAtTheSameMomentGetNumbersOfTheirOwn() throws Exception {
        List<Callable<CustomerSheet>> attempts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            OpeningDetails opening = opening("钱二");
            attempts.add(() -> asManager(() -> openings.open(opening)));
        }

        Set<String> numbers =
                succeeded(attempts).stream().map(CustomerSheet::number).collect(Collectors.toSet());

        assertEquals(30, numbers.size());
    }

    @Test
    void phoneAndDocumentAreMaskedAndALeftMaskKeepsThePhone() throws Exception {
        OpeningDetails opening = opening("孙三");
        String phone = "1390431" + phoneTail();
        opening.getCustomer().setPhone(phone);
        CustomerSheet opened = asManager(() -> openings.open(opening));

        assertEquals("139****" + phone.substring(7), opened.phone());
        assertFalse(opened.documentNumber().equals(opening.getDocumentNumber()));
        EditStart start = asManager(() -> edits.begin(opened.id()));
        CustomerDetails details = start.form();
        details.setAddress("人民大街 1 号");
        asManager(() -> edits.save(start.customerId(), start, details, Set.of(), null));
        assertEquals(
                phone, asManager(() -> customers.unmask(opened.id())).phone().replace(" ", ""));
        assertEquals(1, asManager(() -> history.ofCustomer(opened.id())).size());
    }

    @Test
    void aServiceNumberBelongsToOneRunningSubscription() throws Exception {
        OfferedProduct mobile = asManager(() -> subscriptions.offered()).stream()
                .filter(product ->
                        product.basic() && product.businessType().name().equals("MOBILE"))
                .findFirst()
                .orElseThrow();
        String number = "1380431" + phoneTail();
        OpeningDetails first = opening("吴五");
        first.setProductId(mobile.id());
        first.setServiceNumber(number);
        CustomerSheet opened = asManager(() -> openings.open(first));
        OpeningDetails second = opening("郑六");
        second.setProductId(mobile.id());
        second.setServiceNumber(number);

        assertInstanceOf(ServiceNumberTaken.class, broken(() -> asManager(() -> openings.open(second))));
        assertTrue(found(number).contains(opened.id()));
        assertNull(
                asManager(() -> openings.existing(openings.check(DocumentKind.ID_CARD, second.getDocumentNumber())))
                        .orElse(null),
                "the refused opening left nothing behind");
    }

    @Test
    void aCustomerOfAnotherBranchIsNotThere() throws Exception {
        CustomerFilter everybody = new CustomerFilter();
        long own = ActingAs.login(ShippedRole.ACCOUNT_MANAGER).unitId();
        CustomerRow foreign = ActingAs.role(ShippedRole.LEADER, () -> search.find(everybody, Slice.first(200))).stream()
                .filter(row -> row.unitId() != own)
                .findFirst()
                .orElseThrow();

        assertInstanceOf(RecordNotFound.class, broken(() -> asManager(() -> customers.byId(foreign.id()))));
        assertFalse(found(foreign.number()).contains(foreign.id()));
        assertTrue(asManager(() -> search.find(everybody, Slice.first(200))).stream()
                .allMatch(row -> row.unitId() == own));
    }

    @Test
    void everySortAndFilterIsUnderstoodByTheDatabase() throws Exception {
        for (String sort : new String[] {null, "name", "number", "changed"}) {
            for (boolean down : new boolean[] {false, true}) {
                CustomerFilter filter = new CustomerFilter();
                filter.setStatus(crm.customer.profile.CustomerStatus.ACTIVE);
                filter.setCustomerClass(crm.customer.profile.CustomerClass.INDIVIDUAL);
                List<CustomerRow> rows = ActingAs.role(
                        ShippedRole.BRANCH_SUPERVISOR, () -> search.find(filter, new Slice(0, 20, sort, down)));
                assertEquals(20, rows.size(), sort + " " + down);
            }
        }
    }

    private List<Long> found(String word) throws Exception {
        CustomerFilter filter = new CustomerFilter();
        filter.setText(word);
        return asManager(() -> search.find(filter, Slice.first(50))).stream()
                .map(CustomerRow::id)
                .toList();
    }

    private static List<CustomerSheet> succeeded(List<Callable<CustomerSheet>> attempts) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(10);
        List<CustomerSheet> opened = new ArrayList<>();
        try {
            for (Future<CustomerSheet> attempt : people.invokeAll(attempts)) {
                try {
                    opened.add(attempt.get());
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertInstanceOf(DocumentAlreadyKnown.class, root(refused));
                }
            }
        } finally {
            people.shutdown();
        }
        return opened;
    }

    private static Throwable broken(Callable<?> work) {
        return root(assertThrows(Exception.class, work::call));
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof EJBException || cause instanceof java.util.concurrent.ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }

    private static OpeningDetails opening(String name) {
        OpeningDetails opening = new OpeningDetails();
        opening.setDocumentNumber(document());
        opening.setPhotoChecked(true);
        opening.getCustomer().setName(name);
        opening.getCustomer().setPhone("1370431" + phoneTail());
        return opening;
    }

    private static String phoneTail() {
        return String.format("%04d", 2000 + PEOPLE.incrementAndGet());
    }

    /** A woman's number that no demo person has: she was born in 1931. */
    private static String document() {
        int person = PEOPLE.incrementAndGet();
        return ResidentNumbers.compose("220102", LocalDate.of(1931, 1, 1).plusDays(person), person % 500 * 2);
    }
}
