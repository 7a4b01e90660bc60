package crm.customer.bill.intake;

import crm.customer.CustomerPermissions;
import crm.customer.bill.ImportedBills;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowImporter;
import crm.system.intake.RowSink;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.mapping.ImportField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Brings in the bills that the billing system issued. */
@Dependent
class BillImporter implements RowImporter {

    @Inject
    private ImportedBills bills;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "bill";
    }

    @Override
    public String permission() {
        return CustomerPermissions.BILL_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return BillFields.ALL;
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) {
        return new BillSink(order, clock);
    }

    @Override
    public Optional<TakeBack> takeBack() {
        return Optional.of(new BillTakeBack(bills));
    }
}
