package crm.customer.bill;

import crm.customer.arrears.ChargeTakenBack;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A bill whose charge is taken back, wherever that is done, does not hold any more. */
@Dependent
class WithdrawnBills {

    @Inject
    private BillStore bills;

    void on(@Observes ChargeTakenBack event) {
        bills.ofItem(event.itemId()).ifPresent(bill -> {
            bill.withdraw();
            bills.save(bill);
        });
    }
}
