package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.session.Portal;
import crm.system.testing.InServer;
import crm.web.http.Elsewhere;
import crm.web.http.Form;
import crm.web.http.Site;
import crm.web.http.TestStaff;
import crm.web.http.TestStaff.Person;
import crm.web.http.Visitor;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Passwords cannot be guessed, neither at the door nor from within. */
@InServer
class GuessIT {

    private static final int GUESSES = 60;
    private static final String OWN_PASSWORD = "system/own-password.xhtml";

    @Inject
    private Site site;

    @Inject
    private TestStaff staff;

    @Test
    void ofManyGuessesAtTheSameMomentNoneBehindTheTenthFailureLearnsAnything() throws Exception {
        Person person = hire();
        URI here = site.address();
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSES + 1);
        try {
            List<Future<Integer>> guesses = new ArrayList<>();
            for (int at = 0; at < GUESSES; at++) {
                String address = "127.0.4." + (1 + at);
                guesses.add(guessers.submit(() -> guess(here, address, person.account(), "wrong")));
            }
            TimeUnit.MILLISECONDS.sleep(100);
            guesses.add(guessers.submit(() -> guess(here, "127.0.4.200", person.account(), person.password())));

            for (Future<Integer> guess : guesses) {
                assertEquals(200, guess.get(1, TimeUnit.MINUTES));
            }
        } finally {
            guessers.shutdownNow();
        }
    }

    @Test
    void whoeverGuessesTheOldPasswordAtAnOpenScreenIsSignedOut() throws Exception {
        Person person = hire();
        Visitor visitor = site.signedIn(Portal.STAFF, person.account(), person.password());

        for (int at = 0; at < 5; at++) {
            Form form = visitor.get(OWN_PASSWORD)
                    .form("form")
                    .with("form:old", "guess-" + at)
                    .with("form:chosen", "Another-2026-word")
                    .with("form:again", "Another-2026-word")
                    .clicking("form:save", "form");
            assertEquals(200, visitor.post(OWN_PASSWORD, form).status());
        }

        assertTrue(visitor.get(OWN_PASSWORD).location().contains("/login.xhtml"));
        assertNotEquals(200, visitor.get("home.xhtml").status());
    }

    private Person hire() throws Exception {
        return staff.hire(ShippedRole.ACCOUNT_MANAGER, staff.unitOf(ShippedRole.ACCOUNT_MANAGER));
    }

    private static int guess(URI here, String address, String account, String password) throws Exception {
        return new Elsewhere(here, address)
                .post("login.xhtml", Visitor.credentials(Portal.STAFF, account, password))
                .status();
    }
}
