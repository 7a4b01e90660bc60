package crm.customer.porting;

import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Draws the codes with which customers take their numbers along. */
@Dependent
class AuthorisationCode {

    private static final int BELOW = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Eight digits nobody can guess. */
    String next() {
        return "%08d".formatted(RANDOM.nextInt(BELOW));
    }

    Instant validUntil() {
        return clock.instant().plus(Duration.ofDays(settings.number(PortingSettings.CODE_DAYS)));
    }
}
