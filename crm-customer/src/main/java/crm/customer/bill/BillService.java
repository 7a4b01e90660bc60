package crm.customer.bill;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.AccountState;
import crm.customer.arrears.CustomerAccount;
import crm.customer.arrears.OpenItem;
import crm.customer.ledger.Ledger;
import crm.customer.ledger.LedgerEntry;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows single bills and those of one customer, to the staff and to the customer they are for, and withdraws what was wrong. */
@Stateless
public class BillService {

    private static final int MOST_OF_ONE_CUSTOMER = 120;
    private static final int LONGEST_REASON = 300;

    @Inject
    private BillStore bills;

    @Inject
    private BillListStore lists;

    @Inject
    private CustomerAccess customers;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private Ledger ledger;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The customer's bills, the newest first, at most of ten years. */
    @RequiresPermissions(CustomerPermissions.BILL_READ)
    public List<BillRow> ofCustomer(long customerId) {
        customers.byId(customerId);
        return lists.ofCustomer(customerId, MOST_OF_ONE_CUSTOMER);
    }

    /** @throws RecordNotFound when there is none, or it is not for the acting person */
    @RequiresPermissions(CustomerPermissions.BILL_READ)
    public BillSheet byId(long billId) {
        Bill bill = bills.byId(billId);
        Customer customer = customers.find(bill.getCustomerId()).orElseThrow(() -> new RecordNotFound("bill", billId));
        return sheet(bill, customer);
    }

    /** The bills of the customer who is signed in, the newest first. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public List<BillRow> own() {
        return lists.ofCustomer(customers.own().getId(), MOST_OF_ONE_CUSTOMER);
    }

    /** A bill of the customer who is signed in. @throws RecordNotFound when it is somebody else's */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public BillSheet ownById(long billId) {
        Bill bill = bills.byId(billId);
        Customer own = customers.own();
        if (bill.getCustomerId() != own.getId()) {
            throw new RecordNotFound("bill", billId);
        }
        return sheet(bill, own);
    }

    /**
     * The bill was wrong: a counter-entry, and what had paid it pays something else.
     *
     * @param version of the bill that was looked at
     * @param reason why, which the books keep
     * @throws BillWithdrawnAlready when it was withdrawn before
     * @throws RecordChangedMeanwhile when it is another one now
     */
    @RequiresPermissions(CustomerPermissions.BILL_WITHDRAW)
    public void withdraw(long billId, long version, @NotBlank @Size(max = LONGEST_REASON) String reason) {
        Bill bill = bills.byId(billId);
        Customer customer = customers.find(bill.getCustomerId()).orElseThrow(() -> new RecordNotFound("bill", billId));
        if (bill.getState() == BillState.WITHDRAWN) {
            throw new BillWithdrawnAlready(bill.getNumber());
        }
        if (bill.getVersion() != version) {
            throw new RecordChangedMeanwhile("bill", bill.getNumber());
        }
        account.takeBackCharge(state.item(bill.getItemId()).orElseThrow(), reason.strip());
        trail.record(AuditFact.done(CustomerPermissions.BILL_WITHDRAW, "bill", bill.getNumber()));
        timeline.add(customer.getId(), "customer.timeline.billWithdrawn", bill.getNumber(), bill.getNumber());
    }

    private BillSheet sheet(Bill bill, Customer customer) {
        OpenItem item = state.item(bill.getItemId()).orElseThrow();
        return new BillSheet(
                bill.getId(),
                bill.getVersion(),
                bill.getNumber(),
                bill.getMonth(),
                customer.getId(),
                customer.getNumber(),
                customer.getName().getText(),
                customer.getName().getLatin(),
                customer.getUnitId(),
                bill.getIssuedOn(),
                bill.getDueOn(),
                bill.getTotal(),
                item.getRest(),
                bill.getState(),
                BillStanding.of(bill.getState(), item.getRest(), bill.getDueOn(), LocalDate.now(clock)),
                bill.getState() == BillState.ISSUED
                        ? null
                        : ledger.reversalOf(item.getCustomerId(), item.getEntryId())
                                .map(LedgerEntry::getReason)
                                .orElse(null),
                bills.lines(bill.getId()),
                state.paidBy(item.getId()));
    }
}
