package crm.system.session;

import jakarta.validation.ClockProvider;
import java.time.Clock;

/** What validation takes for today is today in the branch, too; {@code META-INF/validation.xml} names it. */
public class ValidationClock implements ClockProvider {

    @Override
    public Clock getClock() {
        return Clock.system(SystemClock.BRANCH_ZONE);
    }
}
