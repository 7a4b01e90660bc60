package crm.customer.bill;

import crm.customer.arrears.AccountState;
import crm.customer.arrears.CustomerAccount;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where an import that is undone takes its bills back, within its transaction. */
@Dependent
public class ImportedBills {

    @Inject
    private BillStore bills;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    /** Takes a bill back, so that its number may come in again. @return its number when it was withdrawn before; empty when it is taken back now */
    public Optional<String> takeBack(long billId, String reason) {
        Bill bill = bills.byId(billId);
        if (bill.getState() == BillState.WITHDRAWN) {
            return Optional.of(bill.getNumber());
        }
        account.takeBackCharge(state.item(bill.getItemId()).orElseThrow(), reason);
        bill.free();
        bills.save(bill);
        return Optional.empty();
    }
}
