package crm.system.identity.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.session.Actor;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A session ends by itself: when nobody uses it, and when it has lasted long enough. */
@InServer
class SessionBookIT {

    @Inject
    private SessionBook book;

    @Test
    void aSessionEndsWhenItIsIdleAndWhenItIsOldHoweverBusy() throws Exception {
        Actor actor = ActingAs.login(ShippedRole.TECHNICIAN);
        long session = book.open(actor, "test");
        Instant now = Instant.now();

        assertTrue(book.isOpen(session, now.minus(Duration.ofHours(11)), now.minus(Duration.ofMinutes(29))));
        assertFalse(book.isOpen(session, now, now.minus(Duration.ofMinutes(31))), "idle");
        assertFalse(book.isOpen(session, now.minus(Duration.ofHours(13)), now), "in use all the time");
    }

    @Test
    void aSessionThatWasEndedElsewhereIsOver() throws Exception {
        Actor actor = ActingAs.login(ShippedRole.TECHNICIAN);
        long session = book.open(actor, "test");

        book.close(session, actor.accountId());

        assertFalse(book.isOpen(session, Instant.now(), Instant.now()));
    }
}
