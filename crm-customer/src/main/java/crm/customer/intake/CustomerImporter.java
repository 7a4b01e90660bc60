package crm.customer.intake;

import crm.customer.CustomerPermissions;
import crm.customer.document.DocumentCheck;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowImporter;
import crm.system.intake.RowSink;
import crm.system.intake.WriteMode;
import crm.system.intake.journal.TakeBack;
import crm.system.intake.mapping.ImportField;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes customers of other systems over. */
@Dependent
class CustomerImporter implements RowImporter {

    @Inject
    private DocumentCheck documents;

    @Inject
    private CustomerEdits edits;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "customer";
    }

    @Override
    public String permission() {
        return CustomerPermissions.PROFILE_IMPORT;
    }

    @Override
    public List<ImportField> fields() {
        return CustomerFields.ALL;
    }

    @Override
    public RowSink open(ImportOrder order, Connection connection) throws SQLException {
        UnitCodes units = UnitCodes.within(order.scope(), connection);
        RowCheck check = new RowCheck(documents, units, order.actor().unitId(), LocalDate.now(clock));
        return new CustomerSink(order, check, edits);
    }

    @Override
    public Optional<TakeBack> takeBack() {
        return Optional.of(new CustomerTakeBack(edits, currentUser.may(CustomerPermissions.KEY_ACCOUNT_READ)));
    }

    @Override
    public List<WriteMode> modes() {
        return List.of(WriteMode.INSERT, WriteMode.UPDATE, WriteMode.UPSERT);
    }

    @Override
    public List<String> keys() {
        return List.of(CustomerFields.CUSTOMER_NUMBER, CustomerFields.DOCUMENT_NUMBER, CustomerFields.SOURCE_KEY);
    }
}
