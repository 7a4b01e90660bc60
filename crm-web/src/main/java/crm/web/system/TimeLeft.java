package crm.web.system;

import crm.system.jobs.JobRun;
import crm.web.shared.Messages;
import java.util.OptionalLong;

/** The time that a run will still take, in words. */
final class TimeLeft {

    private static final long SECONDS_PER_MINUTE = 60;

    private TimeLeft() {}

    /** Nothing while it cannot be told. */
    static String of(JobRun run) {
        OptionalLong seconds = run == null ? OptionalLong.empty() : run.secondsLeft();
        if (seconds.isEmpty()) {
            return "";
        }
        return seconds.getAsLong() < SECONDS_PER_MINUTE
                ? Messages.text("system.import.secondsLeft", seconds.getAsLong())
                : Messages.text("system.import.minutesLeft", seconds.getAsLong() / SECONDS_PER_MINUTE);
    }
}
