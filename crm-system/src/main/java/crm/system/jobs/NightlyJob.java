package crm.system.jobs;

import java.time.LocalTime;

/** Work that is done once every night without anybody ordering it. */
public interface NightlyJob extends BackgroundJob {

    /** When it starts, in the branch's time zone. */
    LocalTime at();
}
