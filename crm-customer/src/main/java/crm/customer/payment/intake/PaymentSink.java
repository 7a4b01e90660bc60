package crm.customer.payment.intake;

import crm.customer.payment.ImportedPayments;
import crm.customer.payment.PaymentMethod;
import crm.customer.profile.CustomerStatus;
import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import crm.system.schema.KeyLookup;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks and writes the payments of one run. */
final class PaymentSink implements RowSink {

    private static final String AREA = "customer.payment.import.";

    private static final KeyLookup PAYERS = new KeyLookup(
            "SELECT c.id, c.number, c.unit_id, c.status",
            "INNER JOIN cus_customer c ON c.number = wanted.val",
            "val NVARCHAR(20)");

    private static final Set<String> GONE = Set.of(CustomerStatus.REMOVED.name(), CustomerStatus.ERASED.name());

    private final ImportOrder order;
    private final ImportedPayments payments;
    private final LocalDate today;
    private final Map<String, Long> payers = new HashMap<>();

    PaymentSink(ImportOrder order, ImportedPayments payments, LocalDate today) {
        this.order = order;
        this.payments = payments;
        this.today = today;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        payers.clear();
        find(rows.stream().map(PaymentSink::customer).toList(), connection);
        Set<String> known =
                new HashSet<>(payments.known(rows.stream().map(this::origin).toList()));
        for (FieldValues row : rows) {
            if (!payers.containsKey(customer(row))) {
                problems.reject(row, PaymentFields.CUSTOMER, Wording.of(AREA + "noCustomer", customer(row)));
            }
            BigDecimal amount = row.decimal(PaymentFields.AMOUNT);
            if (amount.signum() <= 0) {
                problems.reject(row, PaymentFields.AMOUNT, Wording.of(AREA + "amount", amount));
            }
            if (row.date(PaymentFields.PAID_ON).isAfter(today)) {
                problems.reject(
                        row, PaymentFields.PAID_ON, Wording.of(AREA + "inFuture", row.date(PaymentFields.PAID_ON)));
            }
            // Also the second of two in one chunk; one that is refused for something else takes no number, or it would
            // matter
            // in which chunk it stands.
            if (known.contains(origin(row))) {
                problems.reject(row, PaymentFields.REFERENCE, Wording.of(AREA + "twice", reference(row)));
            } else if (!problems.has(row)) {
                known.add(origin(row));
            }
        }
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) {
        payments.lock(rows.stream().map(row -> payers.get(customer(row))).toList());
        for (FieldValues row : rows) {
            order.journal().made(payments.take(line(row)));
        }
    }

    private ImportedPayments.Line line(FieldValues row) {
        String method = row.text(PaymentFields.METHOD);
        return new ImportedPayments.Line(
                order.importId(),
                order.source(),
                reference(row),
                payers.get(customer(row)),
                method == null ? PaymentMethod.BILLING_SYSTEM : PaymentMethod.valueOf(method),
                row.decimal(PaymentFields.AMOUNT),
                row.date(PaymentFields.PAID_ON),
                row.text(PaymentFields.CASHIER));
    }

    /** Only those whom the run may touch. */
    private void find(List<String> numbers, Connection connection) throws SQLException {
        PAYERS.each(connection, Set.copyOf(numbers), found -> {
            if (order.scope().covers(found.getLong(3)) && !GONE.contains(found.getString(4))) {
                payers.put(found.getString(2), found.getLong(1));
            }
        });
    }

    private String origin(FieldValues row) {
        return ImportedPayments.originOf(order.source(), reference(row));
    }

    private static String reference(FieldValues row) {
        return row.text(PaymentFields.REFERENCE).strip();
    }

    private static String customer(FieldValues row) {
        return row.text(PaymentFields.CUSTOMER).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
