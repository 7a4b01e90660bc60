package crm.customer.usage.intake;

import crm.customer.CustomerPermissions;
import crm.customer.subscription.ProductCatalog;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowImporter;
import crm.system.intake.RowSink;
import crm.system.intake.WriteMode;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.mapping.ImportField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings in what subscriptions used in a month. */
@Dependent
class UsageImporter implements RowImporter {

    @Inject
    private ProductCatalog catalog;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "usage";
    }

    @Override
    public String permission() {
        return CustomerPermissions.USAGE_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return UsageFields.ALL;
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) {
        return new UsageSink(
                order,
                new UsageRowCheck(LocalDate.now(clock), clock.getZone()),
                new SubscriptionChoice(order.scope(), catalog::known));
    }

    @Override
    public Optional<TakeBack> takeBack() {
        return Optional.of(new UsageTakeBack());
    }

    /** The subscription and the month say which row is meant. */
    @Override
    public List<WriteMode> modes() {
        return List.of(WriteMode.UPSERT, WriteMode.INSERT, WriteMode.UPDATE);
    }
}
