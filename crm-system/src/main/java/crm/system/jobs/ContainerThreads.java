package crm.system.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.quartz.spi.ThreadPool;

/** Lets Quartz work on the server's own threads, so that jobs reach beans and transactions; public as Quartz sets it up by reflection. */
public class ContainerThreads implements ThreadPool {

    private final Executor threads;
    private final int size;
    private final Semaphore free;

    ContainerThreads(Executor threads, int size) {
        this.threads = threads;
        this.size = size;
        free = new Semaphore(size);
    }

    @Override
    public boolean runInThread(Runnable work) {
        if (work == null || !free.tryAcquire()) {
            return false;
        }
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RuntimeException refused) {
            free.release();
            throw refused;
        }
    }

    @Override
    public int blockForAvailableThreads() {
        free.acquireUninterruptibly();
        free.release();
        return Math.max(1, free.availablePermits());
    }

    @Override
    public void initialize() {
        // the threads are the server's
    }

    @Override
    public void shutdown(boolean waitForJobsToComplete) {
        // the server ends its threads itself
    }

    @Override
    public int getPoolSize() {
        return size;
    }

    @Override
    public void setInstanceId(String schedulerInstance) {
        // threads bear the server's names
    }

    @Override
    public void setInstanceName(String schedulerName) {
        // threads bear the server's names
    }
}
