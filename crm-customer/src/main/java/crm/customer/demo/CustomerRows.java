package crm.customer.demo;

import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import java.sql.SQLException;
import java.util.List;

/** Writes customers themselves. */
final class CustomerRows {

    private static final int SMS = 1;
    private static final int MAIL = 2;
    private static final int PHONE = 4;

    private static final String[] COLUMNS = {
        "id",
        "version",
        "number",
        "name",
        "name_latin",
        "name_sound",
        "name_initials",
        "gender",
        "birth_date",
        "phone",
        "mail",
        "address",
        "education",
        "occupation",
        "income_band",
        "customer_class",
        "credit",
        "unit_id",
        "manager_id",
        "consent_sms",
        "consent_mail",
        "consent_phone",
        "status",
        "channel",
        "main_package",
        "customer_since",
        "opened_at",
        "opened_by",
        "changed_at",
        "closed_on"
    };

    private CustomerRows() {}

    static void write(List<DrawnAccount> accounts, DemoBook.Inserts inserts) throws SQLException {
        try (BulkInsert rows = inserts.into("cus_customer", COLUMNS)) {
            for (DrawnAccount account : accounts) {
                write(account, rows);
            }
        }
    }

    private static void write(DrawnAccount account, BulkInsert rows) throws SQLException {
        FieldCipher cipher = FieldCipher.instance();
        DrawnCustomer customer = account.customer();
        Holder holder = customer.holder();
        Life life = customer.life();
        boolean known = customer.hasDocument();
        rows.row(
                customer.id(),
                1L,
                customer.number(),
                holder.name().text(),
                holder.name().latin(),
                holder.name().sound(),
                holder.name().initials(),
                known ? text(holder.gender()) : null,
                known ? holder.birth() : null,
                cipher.encrypt(customer.phone()),
                cipher.encrypt(customer.mail()),
                customer.address(),
                text(customer.facts().education()),
                customer.facts().occupation(),
                customer.facts().incomeBand(),
                customer.customerClass().name(),
                text(customer.credit()),
                customer.desk().unitId(),
                customer.adviserId(),
                customer.consents(SMS),
                customer.consents(MAIL),
                customer.consents(PHONE),
                life.status().name(),
                customer.channel().name(),
                account.mainPackage(),
                life.since(),
                life.opened(),
                known ? customer.adviserId() : null,
                life.changed(),
                life.closedOn());
    }

    private static String text(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
