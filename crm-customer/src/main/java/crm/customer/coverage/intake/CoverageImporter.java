package crm.customer.coverage.intake;

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

/** Brings in what can be delivered where. */
@Dependent
class CoverageImporter implements RowImporter {

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "coverage";
    }

    @Override
    public String permission() {
        return CustomerPermissions.COVERAGE_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return CoverageFields.ALL;
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) throws SQLException {
        CoverageUnits units = CoverageUnits.within(order, connection);
        return new CoverageSink(order, new CoverageRowCheck(units, LocalDate.now(clock)));
    }

    @Override
    public Optional<TakeBack> takeBack() {
        return Optional.of(new CoverageTakeBack());
    }

    /** The place, the service and the branch say which area is meant. */
    @Override
    public List<WriteMode> modes() {
        return List.of(WriteMode.UPSERT, WriteMode.INSERT, WriteMode.UPDATE);
    }
}
