package crm.system.intake;

import crm.customer.CustomerPermissions;
import crm.system.intake.mapping.FieldValues;
import crm.system.intake.mapping.ImportField;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Writes words into a table with a unique key and checks nothing before, so that the database has to refuse. */
@Dependent
public class TestImporter implements RowImporter {

    static final String KIND = "test-words";

    /** The row whose writing fails for a reason that is not its own, once; 0 for none. */
    static final AtomicLong FAILS_AT = new AtomicLong();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return CustomerPermissions.PROFILE_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(ImportField.text("word", "system.import.field", 60).obligatory());
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) {
        return new RowSink() {
            @Override
            public void check(List<FieldValues> rows, Problems problems, Connection unused) {
                // the database is to find the fault
            }

            @Override
            public void write(List<FieldValues> rows, Connection target) throws SQLException {
                try (RowBatch batch = new RowBatch(target, "sys_known_permission", "permission")) {
                    for (FieldValues row : rows) {
                        if (FAILS_AT.compareAndSet(row.row().number(), 0)) {
                            throw new IllegalStateException("the node dies here");
                        }
                        batch.row(order.source() + ":" + row.text("word"));
                    }
                }
            }
        };
    }
}
