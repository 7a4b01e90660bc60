package crm.customer.intake;

import static crm.customer.intake.CustomerFields.ADDRESS;
import static crm.customer.intake.CustomerFields.CHURNED;
import static crm.customer.intake.CustomerFields.CONTRACT;
import static crm.customer.intake.CustomerFields.MAIL;
import static crm.customer.intake.CustomerFields.MONTHLY_CHARGE;
import static crm.customer.intake.CustomerFields.PAYMENT;
import static crm.customer.intake.CustomerFields.TENURE;
import static crm.customer.intake.CustomerFields.TOTAL_CHARGE;

import crm.customer.profile.Channel;
import crm.customer.profile.CustomerStatus;
import crm.system.crypto.FieldCipher;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes taken-over customers with all that hangs on them, one batch per table. */
final class CustomerBatch {

    private static final int ID_BLOCK = 50;
    private static final String CAME = "customer.timeline.takenOver";

    private final ImportOrder order;
    private final Connection connection;
    private final FieldCipher cipher = FieldCipher.instance();
    private final LocalDateTime now;

    CustomerBatch(ImportOrder order, Connection connection) {
        this.order = order;
        this.connection = connection;
        now = LocalDateTime.ofInstant(order.at(), ZoneOffset.UTC);
    }

    void write(List<TakenOver> customers) throws SQLException {
        long[] ids = IdBlocks.take(connection, "cus_customer_seq", customers.size(), ID_BLOCK);
        long[] numbers = IdBlocks.take(connection, "cus_customer_number_seq", customers.size(), 1);
        writeCustomers(customers, ids, numbers);
        writeDocuments(customers, ids);
        writeTakeovers(customers, ids);
        writeTimeline(customers, ids);
        order.journal().made(ids);
    }

    private void writeCustomers(List<TakenOver> customers, long[] ids, long[] numbers) throws SQLException {
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_customer",
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
                "customer_class",
                "unit_id",
                "consent_sms",
                "consent_mail",
                "consent_phone",
                "status",
                "channel",
                "customer_since",
                "opened_at",
                "changed_at")) {
            for (int at = 0; at < ids.length; at++) {
                TakenOver customer = customers.get(at);
                CustomerStatus status =
                        customer.document() == null ? CustomerStatus.TO_BE_COMPLETED : CustomerStatus.ACTIVE;
                rows.row(
                        ids[at],
                        1L,
                        Long.toString(numbers[at]),
                        customer.name().text(),
                        customer.name().latin(),
                        customer.name().sound(),
                        customer.name().initials(),
                        customer.gender() == null ? null : customer.gender().name(),
                        customer.birthDate(),
                        cipher.encrypt(customer.phone()),
                        cipher.encrypt(customer.values().text(MAIL)),
                        customer.values().text(ADDRESS),
                        customer.customerClass().name(),
                        customer.unitId(),
                        false,
                        false,
                        false,
                        status.name(),
                        Channel.TAKEOVER.name(),
                        customer.since(),
                        now,
                        now);
            }
        }
    }

    private void writeDocuments(List<TakenOver> customers, long[] customerIds) throws SQLException {
        int count = (int) customers.stream()
                .filter(customer -> customer.document() != null)
                .count();
        if (count == 0) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "cus_document_seq", count, ID_BLOCK);
        int next = 0;
        try (RowBatch rows = new RowBatch(
                connection, "cus_document", "id", "version", "customer_id", "kind", "number", "photo_checked")) {
            for (int at = 0; at < customerIds.length; at++) {
                TakenOver customer = customers.get(at);
                if (customer.document() != null) {
                    rows.row(
                            ids[next++],
                            1L,
                            customerIds[at],
                            customer.document().kind().name(),
                            cipher.encrypt(customer.document().number()),
                            false);
                }
            }
        }
    }

    private void writeTakeovers(List<TakenOver> customers, long[] customerIds) throws SQLException {
        long[] ids = IdBlocks.take(connection, "cus_takeover_seq", customerIds.length, ID_BLOCK);
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_takeover",
                "id",
                "version",
                "customer_id",
                "source",
                "source_key",
                "tenure_months",
                "monthly_charge",
                "total_charge",
                "contract_kind",
                "payment_method",
                "churned",
                "taken_over_at")) {
            for (int at = 0; at < customerIds.length; at++) {
                TakenOver customer = customers.get(at);
                Long tenure = customer.values().whole(TENURE);
                // A row without a key of its own still came from somewhere: the import and its row name it.
                String key = customer.sourceKey() == null
                        ? order.importId() + "/" + customer.values().row().number()
                        : customer.sourceKey();
                rows.row(
                        ids[at],
                        1L,
                        customerIds[at],
                        order.source(),
                        key,
                        tenure == null ? null : tenure.intValue(),
                        customer.values().decimal(MONTHLY_CHARGE),
                        customer.values().decimal(TOTAL_CHARGE),
                        customer.values().text(CONTRACT),
                        customer.values().text(PAYMENT),
                        customer.values().flag(CHURNED),
                        now);
            }
        }
    }

    private void writeTimeline(List<TakenOver> customers, long[] customerIds) throws SQLException {
        long[] ids = IdBlocks.take(connection, "cus_timeline_entry_seq", customerIds.length, ID_BLOCK);
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_timeline_entry",
                "id",
                "customer_id",
                "happened_at",
                "kind",
                "detail",
                "actor_name",
                "reference")) {
            for (int at = 0; at < customerIds.length; at++) {
                rows.row(
                        ids[at],
                        customerIds[at],
                        now,
                        CAME,
                        order.source(),
                        order.actor().personName(),
                        customers.get(at).sourceKey());
            }
        }
    }
}
