package crm.system.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock everybody asks, in the branch's time zone; tests replace it. */
@ApplicationScoped
class SystemClock {

    /** China has one time zone; dates on screens and in bills are dates there, wherever the server stands. */
    static final ZoneId BRANCH_ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(BRANCH_ZONE);
    }
}
