package crm.customer.document;

import crm.system.identity.patience.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The check that somebody at the counter really shows the document on record: its number is typed again and must match.
 * Who types too many wrong ones has to wait, so that nobody finds a number by trying.
 */
@ApplicationScoped
public class DocumentProof {

    private static final int MOST_ACCOUNTS = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final Attempts tries = new Attempts(MOST_ACCOUNTS);

    @Inject
    private Clock clock;

    /**
     * Whether the number is the one on record, in any notation. Takes the same time for a record that is not there.
     *
     * @param accountId who types
     * @param most wrong numbers after which the person has to wait
     * @throws TooManyWrongDocuments when the person has to wait
     */
    public boolean holds(long accountId, Optional<CustomerDocument> document, String typed, long most) {
        String key = Long.toString(accountId);
        if (tries.failures(key, clock.instant(), REMEMBERED) >= most) {
            throw new TooManyWrongDocuments(REMEMBERED.toMinutes());
        }
        String kept = document.map(CustomerDocument::getNumber).orElse("");
        boolean same = MessageDigest.isEqual(bytes(kept), bytes(DocumentCheck.oneNotation(typed)));
        if (document.isEmpty() || !same) {
            tries.fail(key, clock.instant(), REMEMBERED);
            return false;
        }
        tries.forget(key);
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
