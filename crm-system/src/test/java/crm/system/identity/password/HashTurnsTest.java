package crm.system.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashTurnsTest {

    @Test
    void noMoreAreComputedAtOnceThanThereAreCores() throws Exception {
        HashTurns turns = new HashTurns(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(16);

        for (int i = 0; i < 64; i++) {
            people.execute(() -> turns.take(1_000, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return now.decrementAndGet();
            }));
        }
        people.shutdown();

        assertTrue(people.awaitTermination(10, TimeUnit.SECONDS));
        assertTrue(most.get() <= 2, "at once: " + most.get());
    }

    @Test
    void whoeverFindsTheQueueFullIsToldAtOnce() throws Exception {
        HashTurns turns = new HashTurns(1);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        ExecutorService person = Executors.newSingleThreadExecutor();
        Future<Boolean> first = person.submit(() -> turns.take(0, () -> {
            taken.countDown();
            return await(finish);
        }));
        taken.await();

        assertThrows(TooBusyToHash.class, () -> turns.take(0, () -> 1));

        finish.countDown();
        assertTrue(first.get());
        person.shutdown();
    }

    @Test
    void aTurnComesBackWhenItsWorkFails() {
        HashTurns turns = new HashTurns(1);
        assertThrows(
                IllegalStateException.class,
                () -> turns.take(0, () -> {
                    throw new IllegalStateException("out of memory");
                }));

        assertEquals(1, turns.take(0, () -> 1));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
