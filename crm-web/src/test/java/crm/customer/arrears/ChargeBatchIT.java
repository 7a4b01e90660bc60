package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.ledger.EntryKind;
import crm.customer.ledger.LedgerAccount;
import crm.customer.profile.CustomerAccess;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Charging many at once is the same as charging each by itself. */
@InServer
class ChargeBatchIT {

    @Inject
    private Teller teller;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void manyChargedAtOnceStandAsIfChargedOneAfterTheOther() throws Exception {
        long single = teller.customer("账四");
        long many = teller.customer("账五");
        for (long customer : List.of(single, many)) {
            for (String credit : List.of("60.00", "25.00", "40.00")) {
                teller.within(() -> account.receive(
                        customers.byId(customer),
                        LedgerAccount.BANK,
                        EntryKind.PAYMENT,
                        "P",
                        Teller.money(credit),
                        null));
            }
        }
        List<String> amounts = List.of("50.00", "20.00", "30.00", "70.00", "5.00");
        List<Integer> due = List.of(30, -10, 20, 5, 1); // not in the order in which they come

        teller.within(() -> {
            for (int at = 0; at < amounts.size(); at++) {
                account.charge(
                        customers.byId(single),
                        OwedKind.BILL,
                        "B" + at,
                        Teller.money(amounts.get(at)),
                        teller.today().plusDays(due.get(at)));
            }
            return null;
        });
        teller.within(() -> {
            List<ChargeBatch.Charge> charges = new ArrayList<>();
            for (int at = 0; at < amounts.size(); at++) {
                charges.add(new ChargeBatch.Charge(
                        many,
                        customers.byId(many).getUnitId(),
                        OwedKind.BILL,
                        "B" + at,
                        Teller.money(amounts.get(at)),
                        teller.today().plusDays(due.get(at))));
            }
            try (Connection connection = database.getConnection()) {
                return new ChargeBatch(connection, clock, "-", null).charge(charges);
            }
        });

        assertEquals(paid(single), paid(many));
        teller.within(() -> teller.assertBalance(single, "50.00"));
        teller.within(() -> teller.assertBalance(many, "50.00"));
        assertEquals(state.creditLeft(single), state.creditLeft(many));
    }

    /** What stands of each item, and which credit paid how much of it, without the keys of the rows. */
    private List<String> paid(long customer) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT i.reference, i.rest, i.due_on, i.ended, e.kind, e.debit, e.credit, e.amount, e.booked_on,"
                                + " e.unit_id, c.amount, c.rest, a.amount FROM cus_open_item i"
                                + " JOIN cus_ledger_entry e ON e.id = i.entry_id"
                                + " LEFT JOIN cus_allocation a ON a.item_id = i.id"
                                + " LEFT JOIN cus_credit c ON c.id = a.credit_id"
                                + " WHERE i.customer_id = ? ORDER BY i.reference, c.id")) {
            query.setLong(1, customer);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(row.getString(column)).append(' ');
                    }
                    found.add(line.toString());
                }
            }
        }
        assertTrue(found.size() > 5, found.toString());
        return found;
    }
}
