package crm.customer.usage.intake;

import crm.customer.CustomerPermissions;
import crm.customer.subscription.ProductCatalog;
import crm.customer.usage.record.OldUsageRecords;
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

/** Brings in single calls, messages and stretches of data. */
@Dependent
class RecordImporter implements RowImporter {

    @Inject
    private ProductCatalog catalog;

    @Inject
    private OldUsageRecords old;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "usage-record";
    }

    @Override
    public String permission() {
        return CustomerPermissions.USAGE_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return RecordFields.ALL;
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) {
        return new RecordSink(
                order,
                new RecordRowCheck(clock.instant(), clock.getZone(), old.firstKept()),
                new SubscriptionChoice(order.scope(), catalog::known));
    }

    @Override
    public Optional<TakeBack> takeBack() {
        return Optional.of(new RecordTakeBack());
    }
}
