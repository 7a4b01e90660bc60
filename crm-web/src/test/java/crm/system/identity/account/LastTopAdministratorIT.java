package crm.system.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.identity.ShippedRole;
import crm.system.identity.role.RoleService;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Somebody always remains who can make top administrators, whatever happens at the same moment. */
@InServer
class LastTopAdministratorIT {

    private static final String FIRST = "admin";
    private static final String SECOND = "sysadmin";
    private static final int ROUNDS = 5;

    @Inject
    private AccountService accounts;

    @Inject
    private RoleService roles;

    @Test
    void ofTwoWhoTakeTheRoleFromEachOtherAtOnceOneKeepsIt() throws Exception {
        long first = ActingAs.login(ShippedRole.TOP_ADMINISTRATOR).accountId();
        long second = ActingAs.login(ShippedRole.SYSTEM_ADMINISTRATOR).accountId();
        long top = ActingAs.account(FIRST, () -> roles.all().stream()
                .filter(role -> role.code().equals(ShippedRole.TOP_ADMINISTRATOR.name()))
                .findFirst()
                .orElseThrow()
                .id());
        for (int round = 0; round < ROUNDS; round++) {
            give(FIRST, second, top);
            CyclicBarrier together = new CyclicBarrier(2);
            List<Boolean> taken =
                    bothAtOnce(() -> take(FIRST, second, top, together), () -> take(SECOND, first, top, together));
            if (taken.get(1)) {
                give(SECOND, first, top);
                take(FIRST, second, top, new CyclicBarrier(1));
            }
            assertEquals(1, taken.stream().filter(done -> done).count(), "round " + round + ": " + taken);
        }
    }

    private void give(String giver, long account, long role) throws Exception {
        ActingAs.account(giver, () -> {
            accounts.give(account, role);
            return null;
        });
    }

    /** Whether it was done. */
    private boolean take(String taker, long account, long role, CyclicBarrier together) throws Exception {
        return ActingAs.account(taker, () -> {
            together.await();
            try {
                accounts.take(account, role);
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        });
    }

    private static List<Boolean> bothAtOnce(Callable<Boolean> one, Callable<Boolean> other)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = people.invokeAll(List.of(one, other));
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            people.shutdown();
        }
    }
}
