package crm.customer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.CheckMethod;
import crm.customer.document.DocumentAlreadyKnown;
import crm.customer.document.DocumentKind;
import crm.customer.document.DocumentOfOtherKind;
import crm.customer.edit.EditResult;
import crm.customer.edit.EditService;
import crm.customer.edit.EditStart;
import crm.customer.edit.UndoNotPossible;
import crm.customer.edit.UndoService;
import crm.customer.history.FieldChangeRow;
import crm.customer.history.HistoryService;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.opening.ShownDocument;
import crm.customer.profile.Credit;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.submission.OwnSubmission;
import crm.customer.submission.ReviewFilter;
import crm.customer.submission.ReviewOver;
import crm.customer.submission.ReviewState;
import crm.system.identity.ShippedRole;
import crm.system.notice.NotificationService;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Sensitive fields wait for a second person; everything else is saved at once, and can be undone. */
@InServer
class ChangeServiceIT {

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private EditService edits;

    @Inject
    private UndoService undos;

    @Inject
    private HistoryService history;

    @Inject
    private ChangeService changes;

    @Inject
    private DocumentChangeService documents;

    @Inject
    private NotificationService notifications;

    @Test
    void aSensitiveFieldWaitsWhileTheOthersAreSavedAtOnce() throws Exception {
        CustomerSheet opened = opened("韩一");

        EditResult result = edit(opened, d -> {
            d.setCredit(Credit.B);
            d.setOccupation("教师");
        });

        assertEquals(List.of("credit"), result.inReview());
        assertEquals("教师", now(opened).person().getOccupation());
        assertNull(now(opened).credit());
        ChangeView waiting = waiting(opened);
        approve(waiting);
        assertEquals(Credit.B, now(opened).credit());
        assertEquals(
                "customer.change.news.approved",
                asManager(() -> notifications.latest(1)).get(0).getWording().key());
        assertTrue(asManager(() -> changes.ofCustomer(opened.id())).isEmpty());
    }

    @Test
    void nobodyDecidesOnAnOwnRequest() throws Exception {
        CustomerSheet opened = opened("韩二");
        EditStart start = asSupervisor(() -> edits.begin(opened.id()));
        CustomerDetails typed = start.form();
        typed.setCredit(Credit.A);
        asSupervisor(() -> edits.save(start.customerId(), start, typed, Set.of(), "paid for ten years"));

        ChangeView waiting = waiting(opened);

        assertEquals("paid for ten years", waiting.words());
        assertInstanceOf(OwnSubmission.class, refused(() -> approve(waiting)));
        assertNull(now(opened).credit());
    }

    @Test
    void aSecondRequestWaitsForTheFirst() throws Exception {
        CustomerSheet opened = opened("韩三");
        edit(opened, d -> d.setCredit(Credit.B));

        assertInstanceOf(ChangePending.class, refused(() -> edit(opened, d -> d.setName("韩三三"))));
        asManager(() -> {
            changes.withdraw(waiting(opened).id());
            return null;
        });

        assertEquals(List.of("name"), edit(opened, d -> d.setName("韩三三")).inReview());
    }

    @Test
    void whoIsAskedBackAnswersAndARejectedChangeLeavesTheRecord() throws Exception {
        CustomerSheet opened = opened("韩四");
        edit(opened, d -> d.setName("韩四四"));
        long id = waiting(opened).id();
        asSupervisor(() -> {
            changes.askBack(id, "why?");
            return null;
        });

        assertInstanceOf(ReviewOver.class, refused(() -> approve(waiting(opened))));
        asManager(() -> {
            changes.answer(id, "married");
            return null;
        });
        asSupervisor(() -> {
            changes.reject(id, "the paper is missing");
            return null;
        });

        assertEquals("韩四", now(opened).name());
        assertEquals(ReviewState.REJECTED, asManager(() -> changes.byId(id)).state());
    }

    @Test
    void aDocumentIsReplacedAfterTheApprovalAndTellsThePerson() throws Exception {
        CustomerSheet opened = opened("韩五");
        String number = Openings.document();
        handIn(opened, shown(DocumentKind.ID_CARD, number));
        assertEquals(opened.documentNumber(), now(opened).documentNumber());

        approve(waiting(opened));

        assertEquals(number, asManager(() -> customers.unmask(opened.id())).documentNumber());
        List<FieldChangeRow> rows = asManager(() -> history.ofCustomer(opened.id()));
        FieldChangeRow document = rows.stream()
                .filter(row -> row.field().equals("document"))
                .findFirst()
                .orElseThrow();
        assertTrue(document.to().contains("****"));
        assertInstanceOf(UndoNotPossible.class, refused(() -> asManager(() -> undos.undo(document.id()))));
    }

    @Test
    void aDocumentOfSomebodyElseOrOfACompanyIsRefused() throws Exception {
        OpeningDetails other = Openings.of("韩六");
        asManager(() -> openings.open(other));
        CustomerSheet opened = opened("韩七");

        assertInstanceOf(
                DocumentAlreadyKnown.class,
                refused(() -> handIn(opened, shown(DocumentKind.ID_CARD, other.getDocumentNumber()))));
        assertInstanceOf(
                DocumentOfOtherKind.class,
                refused(() -> handIn(opened, shown(DocumentKind.BUSINESS_LICENCE, "91350100M000100Y43"))));
    }

    @Test
    void aChangeIsUndoneWhileTheFieldStillHasThatValue() throws Exception {
        CustomerSheet opened = opened("韩八");
        edit(opened, d -> d.setOccupation("教师"));
        edit(opened, d -> d.setOccupation("医生"));
        List<FieldChangeRow> rows = asManager(() -> history.ofCustomer(opened.id()));
        assertTrue(rows.get(0).still());
        assertFalse(rows.get(1).still());

        assertInstanceOf(
                UndoNotPossible.class,
                refused(() -> asManager(() -> undos.undo(rows.get(1).id()))));
        asManager(() -> undos.undo(rows.get(0).id()));

        assertEquals("教师", now(opened).person().getOccupation());
        assertEquals(3, asManager(() -> history.ofCustomer(opened.id())).size());
    }

    @Test
    void undoingASensitiveChangeIsReviewedAgain() throws Exception {
        CustomerSheet opened = opened("韩九");
        edit(opened, d -> d.setName("韩九九"));
        approve(waiting(opened));
        FieldChangeRow renamed =
                asManager(() -> history.ofCustomer(opened.id())).get(0);

        EditResult undone = asManager(() -> undos.undo(renamed.id()));

        assertEquals(List.of("name"), undone.inReview());
        assertEquals("韩九九", now(opened).name());
        approve(waiting(opened));
        assertEquals("韩九", now(opened).name());
    }

    @Test
    void theQueueNeedsNoQueryPerRow() throws Exception {
        edit(opened("韩十"), d -> d.setCredit(Credit.C));
        edit(opened("韩十一"), d -> d.setCredit(Credit.C));
        ReviewFilter filter = new ReviewFilter();

        List<String> one = asSupervisor(() -> SentStatements.during(() -> changes.find(filter, Slice.first(1))));
        List<String> many = asSupervisor(() -> SentStatements.during(() -> changes.find(filter, Slice.first(50))));

        assertFalse(one.isEmpty());
        assertEquals(one.size(), many.size(), () -> String.join("\n", many));
        assertThrows(Exception.class, () -> ActingAs.role(ShippedRole.TECHNICIAN, () -> changes.count(filter)));
    }

    private CustomerSheet opened(String name) throws Exception {
        return asManager(() -> openings.open(Openings.of(name)));
    }

    private CustomerSheet now(CustomerSheet customer) throws Exception {
        return asManager(() -> customers.byId(customer.id()));
    }

    private EditResult edit(CustomerSheet customer, Consumer<CustomerDetails> change) throws Exception {
        EditStart start = asManager(() -> edits.begin(customer.id()));
        CustomerDetails typed = start.form();
        change.accept(typed);
        return asManager(() -> edits.save(start.customerId(), start, typed, Set.of(), null));
    }

    private ChangeView waiting(CustomerSheet customer) throws Exception {
        return asSupervisor(() -> changes.ofCustomer(customer.id())).orElseThrow();
    }

    private Object approve(ChangeView waiting) throws Exception {
        return asSupervisor(() -> {
            changes.approve(waiting.id(), waiting.version());
            return null;
        });
    }

    private Object handIn(CustomerSheet customer, ShownDocument shown) throws Exception {
        return asManager(() -> {
            documents.submit(customer.id(), shown, "lost");
            return null;
        });
    }

    private static ShownDocument shown(DocumentKind kind, String number) {
        ShownDocument shown = new ShownDocument();
        shown.setDocumentKind(kind);
        shown.setDocumentNumber(number);
        shown.setCheckMethod(CheckMethod.SIGHT);
        shown.setPhotoChecked(true);
        return shown;
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
