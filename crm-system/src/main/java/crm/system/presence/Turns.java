package crm.system.presence;

import crm.system.jobs.JobStopped;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;

/** The steps of one job's run and the rests between them; none before the first, none after the last. */
public final class Turns {

    /** People may go, and the job be stopped, in the middle of a rest. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(700);

    private final PeopleAtWork people;
    private final IntSupplier sharePercent;
    private final LongConsumer done;
    private final Runnable resting;
    private final Pause pause;
    private boolean working;
    private long began;

    /** A way to let time pass. */
    @FunctionalInterface
    interface Pause {
        void nanos(long most) throws InterruptedException;
    }

    Turns(PeopleAtWork people, IntSupplier sharePercent, LongConsumer done, Runnable resting, Pause pause) {
        this.people = people;
        this.sharePercent = sharePercent;
        this.done = done;
        this.resting = resting;
        this.pause = pause;
    }

    /**
     * To be called before each step: rests when many people are at work, for a multiple of what the last step took.
     *
     * @param steps that are done in all
     * @throws JobStopped when the work has to stop here
     */
    public void next(long steps) {
        if (working) {
            rest();
        }
        done.accept(steps);
        working = true;
        began = people.now();
    }

    private void rest() {
        long now = people.now();
        int share = sharePercent.getAsInt();
        long until = now + (now - began) * (100 - share) / share;
        while (now - until < 0 && people.areMany()) {
            resting.run();
            sleep(Math.min(LOOK_AGAIN_NANOS, until - now));
            now = people.now();
        }
    }

    private void sleep(long most) {
        try {
            pause.nanos(most);
        } catch (InterruptedException stopped) {
            // The thread stays without its mark: the embedded database would close its file at the next access.
            throw JobStopped.nodeStops();
        }
    }
}
