package crm.customer.number;

import crm.system.jobs.FrequentJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Frees numbers whose reservation or rest is over, so that the counter finds them again. */
@Dependent
class NumbersDue implements FrequentJob {

    private static final int EVERY_SECONDS = 60;
    private static final int AT_ONCE = 200;

    @Inject
    private DueNumbers due;

    @Override
    public String name() {
        return "customer.number.due";
    }

    @Override
    public int everySeconds() {
        return EVERY_SECONDS;
    }

    @Override
    public void run() {
        int freed = due.free(AT_ONCE);
        while (freed == AT_ONCE) {
            freed = due.free(AT_ONCE);
        }
    }
}
