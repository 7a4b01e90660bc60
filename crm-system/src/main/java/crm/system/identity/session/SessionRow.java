package crm.system.identity.session;

import java.io.Serializable;
import java.time.Instant;

/** One's own open login as a list shows it. */
public record SessionRow(long id, Instant startedAt, Instant seenAt, String address, String browser)
        implements Serializable {}
