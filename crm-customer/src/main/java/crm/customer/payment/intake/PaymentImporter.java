package crm.customer.payment.intake;

import crm.customer.CustomerPermissions;
import crm.customer.payment.ImportedPayments;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowImporter;
import crm.system.intake.RowSink;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.mapping.ImportField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings payments in that other systems took. */
@Dependent
class PaymentImporter implements RowImporter {

    @Inject
    private ImportedPayments payments;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "payment";
    }

    @Override
    public String permission() {
        return CustomerPermissions.PAYMENT_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return PaymentFields.ALL;
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) {
        return new PaymentSink(order, payments, LocalDate.now(clock));
    }

    @Override
    public Optional<TakeBack> takeBack() {
        return Optional.of(new PaymentTakeBack(payments));
    }
}
