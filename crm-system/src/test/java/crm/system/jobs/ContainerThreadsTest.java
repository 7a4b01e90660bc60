package crm.system.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class ContainerThreadsTest {

    private final Deque<Runnable> handedOver = new ArrayDeque<>();
    private final ContainerThreads threads = new ContainerThreads(handedOver::add, 2);

    @Test
    void noMoreWorkIsTakenThanThereArePlaces() {
        assertTrue(threads.runInThread(() -> {}));
        assertTrue(threads.runInThread(() -> {}));

        assertFalse(threads.runInThread(() -> {}));
    }

    @Test
    void aPlaceIsFreeAgainAlsoAfterWorkThatFailed() {
        threads.runInThread(() -> {
            throw new IllegalStateException("failed");
        });
        try {
            handedOver.remove().run();
        } catch (IllegalStateException expected) {
            // what the work threw is the server's to log
        }

        assertEquals(2, threads.blockForAvailableThreads());
    }
}
