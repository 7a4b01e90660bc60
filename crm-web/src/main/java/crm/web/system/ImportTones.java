package crm.web.system;

import crm.system.jobs.JobState;

/** How the state of a run is coloured. */
final class ImportTones {

    private ImportTones() {}

    static String of(JobState state) {
        if (state == null) {
            return "plain";
        }
        return switch (state) {
            case QUEUED, RUNNING -> "note";
            case PAUSED, CANCELLED -> "warning";
            case DONE -> "good";
            case FAILED -> "bad";
        };
    }
}
