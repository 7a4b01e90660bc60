package crm.customer.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.ageing.AgeingFilter;
import crm.customer.ageing.AgeingRow;
import crm.customer.ageing.AgeingService;
import crm.customer.arrears.AccountState;
import crm.customer.arrears.PaidBy;
import crm.customer.ledger.LedgerService;
import crm.customer.opening.Openings;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Bills of the sample data, as the staff and the customer see them. */
@InServer
class BillServiceIT {

    private static final Slice FIRST = new Slice(0, 50, null, false);

    @Inject
    private BillService bills;

    @Inject
    private BillListService lists;

    @Inject
    private LedgerService books;

    @Inject
    private AccountState account;

    @Inject
    private AgeingService ageings;

    @Test
    void aWithdrawnBillIsNotOwedAndWhatPaidItIsTheCustomersMoney() throws Exception {
        BillRow paid = first(BillStanding.PAID);
        BillSheet bill = asClerk(() -> bills.byId(paid.id()));
        BigDecimal before = asClerk(() -> books.balance(bill.customerId()));
        assertEquals(
                bill.total(), bill.payments().stream().map(PaidBy::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(
                bill.total(), bill.lines().stream().map(BillLineRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add));

        asClerk(() -> withdraw(bill));

        assertEquals(before.subtract(bill.total()), asClerk(() -> books.balance(bill.customerId())));
        BillSheet after = asClerk(() -> bills.byId(bill.id()));
        assertEquals(BillStanding.WITHDRAWN, after.standing());
        assertEquals("billed twice", after.why());
        assertTrue(after.payments().isEmpty());
        Exception twice = assertThrows(Exception.class, () -> asClerk(() -> withdraw(after)));
        assertInstanceOf(BillWithdrawnAlready.class, Openings.root(twice));
    }

    @Test
    void aBillChangedMeanwhileIsNotWithdrawnUnseen() throws Exception {
        BillRow open = first(BillStanding.OPEN);

        Exception stale = assertThrows(
                Exception.class,
                () -> asClerk(() -> {
                    bills.withdraw(open.id(), 987, "wrong");
                    return null;
                }));

        assertEquals(
                "crm.system.errors.RecordChangedMeanwhile",
                Openings.root(stale).getClass().getName());
    }

    @Test
    void everyStandingIsFoundAndIsWhatItSays() throws Exception {
        for (BillStanding standing : BillStanding.values()) {
            BillFilter filter = new BillFilter();
            filter.setStanding(standing);
            List<BillRow> rows = asClerk(() -> lists.find(filter, FIRST));

            assertFalse(rows.isEmpty(), standing::name);
            for (BillRow row : rows) {
                assertEquals(standing, asClerk(() -> bills.byId(row.id())).standing());
            }
            assertTrue(asClerk(() -> lists.count(filter)) >= rows.size());
        }
    }

    @Test
    void aCustomerSeesTheirOwnBillsAndNobodyElses() throws Exception {
        List<BillRow> own = ActingAs.role(ShippedRole.CUSTOMER, () -> bills.own());
        assertFalse(own.isEmpty());
        ActingAs.role(ShippedRole.CUSTOMER, () -> bills.ownById(own.get(0).id()));
        BillRow other = asClerk(() -> lists.find(new BillFilter(), FIRST)).stream()
                .filter(row -> row.customerId() != own.get(0).customerId())
                .findFirst()
                .orElseThrow();

        Exception refused = assertThrows(
                Exception.class, () -> ActingAs.role(ShippedRole.CUSTOMER, () -> bills.ownById(other.id())));

        assertInstanceOf(RecordNotFound.class, Openings.root(refused));
    }

    @Test
    void theReportOfABranchIsTheSumOfWhatItsCustomersOwe() throws Exception {
        BillRow overdue = first(BillStanding.OVERDUE);
        AgeingRow branch = asClerk(() -> ageings.ofBranches(new AgeingFilter())).stream()
                .filter(row -> row.unitId() == overdue.unitId())
                .findFirst()
                .orElseThrow();

        assertTrue(branch.ageing().overdue().compareTo(overdue.rest()) >= 0);
        assertTrue(asClerk(() -> ageings.ofCustomer(overdue.customerId()))
                        .overdue()
                        .compareTo(overdue.rest())
                >= 0);
        assertEquals(0, account.creditLeft(-1).signum());
    }

    @Test
    void theReportOfOneBranchHasOnlyWhatLiesBelowIt() throws Exception {
        BillRow overdue = first(BillStanding.OVERDUE);
        AgeingFilter filter = new AgeingFilter();
        filter.setUnitId(overdue.unitId());

        List<AgeingRow> rows = asClerk(() -> ageings.ofBranches(filter));

        assertTrue(rows.stream().anyMatch(row -> row.unitId() == overdue.unitId()));
        assertTrue(rows.size()
                < asClerk(() -> ageings.ofBranches(new AgeingFilter())).size());
    }

    @Test
    void aNumberFindsABillOrTheBillsOfACustomerAndNothingElse() throws Exception {
        BillRow paid = first(BillStanding.PAID);
        String customer = asClerk(() -> bills.byId(paid.id())).customerNumber();

        assertEquals(List.of(paid.id()), found(paid.number().toLowerCase(Locale.ROOT)));
        assertEquals(
                asClerk(() -> bills.ofCustomer(paid.customerId())).stream()
                        .map(BillRow::id)
                        .sorted()
                        .toList(),
                found(customer).stream().sorted().toList());
        assertEquals(List.of(), found("B-000"));
    }

    private List<Long> found(String text) throws Exception {
        BillFilter filter = new BillFilter();
        filter.setText(text);
        List<Long> ids = asClerk(() -> lists.find(filter, FIRST)).stream()
                .map(BillRow::id)
                .toList();
        assertEquals(ids.size(), asClerk(() -> lists.count(filter)));
        return ids;
    }

    private Object withdraw(BillSheet bill) {
        bills.withdraw(bill.id(), bill.version(), "billed twice");
        return null;
    }

    private BillRow first(BillStanding standing) throws Exception {
        BillFilter filter = new BillFilter();
        filter.setStanding(standing);
        return asClerk(() -> lists.find(filter, FIRST)).get(0);
    }

    private static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }
}
