package crm.customer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentKind;
import crm.customer.edit.EditService;
import crm.customer.edit.EditStart;
import crm.customer.opening.CompletionDetails;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.Channel;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.CustomerStatus;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.customer.submission.OwnSubmission;
import crm.customer.submission.ReviewFilter;
import crm.customer.submission.ReviewOver;
import crm.customer.submission.ReviewState;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.customer.subscription.SubscriptionStatus;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.identity.ShippedRole;
import crm.system.notice.NotificationService;
import crm.system.session.Actor;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.Test;

/** Maker and checker: openings that a second person decides on. */
@InServer
class ReviewServiceIT {

    @Inject
    private OpeningService openings;

    @Inject
    private ReviewService reviews;

    @Inject
    private CustomerService customers;

    @Inject
    private EditService edits;

    @Inject
    private CustomerSearchService search;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private NotificationService notifications;

    @Test
    void anUnusualOpeningWaitsAndRunsOnlyAfterTheApproval() throws Exception {
        OpeningDetails opening = unusual("秦一");
        opening.setProductId(mobilePackage());
        opening.setServiceNumber(Openings.mobile());
        CustomerSheet opened = asManager(() -> openings.open(opening));

        assertEquals(CustomerStatus.IN_REVIEW, status(opened));
        assertEquals(SubscriptionStatus.SUSPENDED, only(opened).status());

        asSupervisor(() -> {
            reviews.approve(opened.id(), version(opened));
            return null;
        });

        assertEquals(CustomerStatus.ACTIVE, status(opened));
        assertEquals(SubscriptionStatus.ACTIVE, only(opened).status());
        String news =
                asManager(() -> notifications.latest(1)).get(0).getWording().key();
        assertEquals("customer.review.news.approved", news);
    }

    @Test
    void anOrdinaryOpeningPassesWithoutReview() throws Exception {
        assertEquals(CustomerStatus.ACTIVE, status(asManager(() -> openings.open(Openings.of("秦二")))));
    }

    @Test
    void aRejectedOpeningGivesItsDocumentAndNumberFree() throws Exception {
        OpeningDetails opening = unusual("秦三");
        opening.setProductId(mobilePackage());
        opening.setServiceNumber(Openings.mobile());
        CustomerSheet first = asManager(() -> openings.open(opening));
        asSupervisor(() -> {
            reviews.reject(first.id(), "the passport is a copy");
            return null;
        });

        CustomerSheet second = asManager(() -> openings.open(opening));

        assertEquals(CustomerStatus.CLOSED, status(first));
        assertNotEquals(first.id(), second.id());
        assertEquals(CustomerStatus.IN_REVIEW, status(second));
    }

    @Test
    void whoAskedIsAnsweredAndDecidesThen() throws Exception {
        CustomerSheet opened = asManager(() -> openings.open(unusual("秦四")));
        asSupervisor(() -> {
            reviews.askBack(opened.id(), "which hotel?");
            return null;
        });
        assertInstanceOf(
                ReviewOver.class,
                refused(() -> asSupervisor(() -> {
                    reviews.approve(opened.id(), version(opened));
                    return null;
                })));

        asManager(() -> {
            reviews.answer(opened.id(), "the Shangri-La");
            return null;
        });
        asSupervisor(() -> {
            reviews.approve(opened.id(), version(opened));
            return null;
        });

        assertEquals(CustomerStatus.ACTIVE, status(opened));
    }

    @Test
    void whatWasChangedMeanwhileIsNotApprovedUnseen() throws Exception {
        CustomerSheet opened = asManager(() -> openings.open(unusual("秦七")));
        long seen = version(opened);
        EditStart start = asManager(() -> edits.begin(opened.id()));
        CustomerDetails details = start.form();
        details.setAddress("人民大街 77 号");
        asManager(() -> edits.save(start.customerId(), start, details, Set.of(), null));

        assertInstanceOf(
                RecordChangedMeanwhile.class,
                refused(() -> asSupervisor(() -> {
                    reviews.approve(opened.id(), seen);
                    return null;
                })));
    }

    @Test
    void aRejectedRecordThatWasTakenOverKeepsWhatRunsAndWaitsForAnotherDocument() throws Exception {
        CustomerFilter incomplete = new CustomerFilter();
        incomplete.setStatus(CustomerStatus.TO_BE_COMPLETED);
        long id = 0;
        List<SubscriptionRow> running = List.of();
        for (CustomerRow row : asManager(() -> search.find(incomplete, Slice.first(50)))) {
            running = asManager(() -> subscriptions.ofCustomer(row.id()));
            if (!running.isEmpty()) {
                id = row.id();
                break;
            }
        }
        assertTrue(id > 0, "the sample data has records with packages and without a document");
        long taken = id;
        for (String verdict : List.of("a copy", "unreadable")) {
            CompletionDetails passport = passport("秦八");
            long version = asManager(() -> customers.byId(taken)).version();
            asManager(() -> openings.complete(taken, version, passport));
            asSupervisor(() -> {
                reviews.reject(taken, verdict);
                return null;
            });
        }

        CustomerSheet after = asManager(() -> customers.byId(taken));
        assertEquals(CustomerStatus.TO_BE_COMPLETED, after.status());
        assertNull(after.documentNumber());
        assertEquals(running, asManager(() -> subscriptions.ofCustomer(taken)));
    }

    @Test
    void nobodyDecidesOnTheirOwnSubmission() throws Exception {
        Actor maker = ActingAs.login(ShippedRole.BRANCH_SUPERVISOR);
        OpeningReview own = new OpeningReview(1, maker, Instant.EPOCH);

        assertThrows(OwnSubmission.class, () -> own.decide(ReviewState.APPROVED, maker, null, Instant.EPOCH));
    }

    @Test
    void whoOpensAccountsDoesNotApproveThem() {
        assertInstanceOf(
                AuthorizationException.class,
                refused(() -> asManager(() -> {
                    reviews.approve(1, 1);
                    return null;
                })));
    }

    @Test
    void ofTwoDecisionsAtTheSameMomentOneHolds() throws Exception {
        CustomerSheet opened = asManager(() -> openings.open(unusual("秦五")));
        List<Callable<String>> decisions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            boolean approve = i % 2 == 0;
            decisions.add(() -> asSupervisor(() -> {
                if (approve) {
                    reviews.approve(opened.id(), version(opened));
                } else {
                    reviews.reject(opened.id(), "no");
                }
                return "decided";
            }));
        }

        List<Object> outcomes = Openings.atOnce(decisions);

        assertEquals(1, outcomes.stream().filter("decided"::equals).count(), outcomes::toString);
    }

    @Test
    void theQueueNeedsNoQueryPerRow() throws Exception {
        for (int i = 0; i < 4; i++) {
            asManager(() -> openings.open(unusual("秦六")));
        }

        asSupervisor(() -> {
            List<String> one = SentStatements.during(() -> reviews.find(new ReviewFilter(), Slice.first(1)));
            List<String> four = SentStatements.during(() -> reviews.find(new ReviewFilter(), Slice.first(4)));
            assertTrue(!one.isEmpty());
            assertEquals(one.size(), four.size());
            return null;
        });
    }

    private long version(CustomerSheet opened) throws Exception {
        return asManager(() -> customers.byId(opened.id())).version();
    }

    private CustomerStatus status(CustomerSheet customer) throws Exception {
        return asSupervisor(() -> customers.byId(customer.id())).status();
    }

    private SubscriptionRow only(CustomerSheet customer) throws Exception {
        return asSupervisor(() -> subscriptions.ofCustomer(customer.id())).get(0);
    }

    private long mobilePackage() throws Exception {
        return asManager(() -> subscriptions.offered()).stream()
                .filter(product -> product.basic() && product.businessType() == BusinessType.MOBILE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A foreigner who came through a campaign. */
    private static OpeningDetails unusual(String name) {
        OpeningDetails opening = Openings.of(name);
        opening.setDocumentKind(DocumentKind.PASSPORT);
        opening.setDocumentNumber("E" + Openings.mobile().substring(3));
        opening.setChannel(Channel.CAMPAIGN);
        return opening;
    }

    private static CompletionDetails passport(String name) {
        CompletionDetails completion = new CompletionDetails();
        completion.setDocumentKind(DocumentKind.PASSPORT);
        completion.setDocumentNumber("E" + Openings.mobile().substring(3));
        completion.setPhotoChecked(true);
        completion.setName(name);
        return completion;
    }

    private static Throwable refused(Callable<?> work) {
        return Openings.root(assertThrows(Exception.class, work::call));
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }

    private static <T> T asSupervisor(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, work);
    }
}
