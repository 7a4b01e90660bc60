package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.ledger.Ledger;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** Opens customers, and books within transactions as a clerk of billing does. */
@Dependent
public class Teller {

    @Inject
    private OpeningService openings;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    long customer(String name) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of(name)))
                .id();
    }

    <T> T within(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            transaction.begin();
            try {
                T done = work.call();
                transaction.commit();
                return done;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        });
    }

    void within(Runnable work) throws Exception {
        within(() -> {
            work.run();
            return null;
        });
    }

    Object assertBalance(long customer, String expected) {
        assertEquals(money(expected), ledger.balance(customer));
        assertTrue(ledger.balance(customer).scale() == 2);
        return null;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
