package crm.customer.churn.intake;

import crm.customer.CustomerPermissions;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowImporter;
import crm.system.intake.RowSink;
import crm.system.intake.WriteMode;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.mapping.ImportField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings in customers who left. */
@Dependent
class ChurnImporter implements RowImporter {

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "churn";
    }

    @Override
    public String permission() {
        return CustomerPermissions.CHURN_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return ChurnFields.ALL;
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) throws SQLException {
        return new ChurnSink(order, KnownReasons.all(connection), LocalDate.now(clock));
    }

    @Override
    public Optional<TakeBack> takeBack() {
        return Optional.of(new ChurnTakeBack());
    }

    /** The customer, the service and the day say which record is meant. */
    @Override
    public List<WriteMode> modes() {
        return List.of(WriteMode.UPSERT, WriteMode.INSERT, WriteMode.UPDATE);
    }
}
