package crm.customer.document;

import crm.system.identity.patience.SharedAttempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The check that somebody at the counter really shows the document on record: its number is typed again and must match.
 * Who types too many wrong ones has to wait, so that nobody finds a number by trying.
 */
@ApplicationScoped
public class DocumentProof {

    private static final int FOR_ALL = 5;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    @Inject
    private SharedAttempts tries;

    /**
     * Whether the number is the one on record, in any notation. Takes the same time for a record that is not there. Being
     * right once forgives wrong numbers for that record, not those for others.
     *
     * @param accountId who types
     * @param record which record is meant, as it was told
     * @param typed null for nothing typed
     * @param most wrong numbers for one record after which the person has to wait; for all records together {@value
     *     #FOR_ALL} times as many
     * @throws TooManyWrongDocuments when the person has to wait
     */
    public boolean holds(long accountId, String record, Optional<CustomerDocument> document, String typed, long most) {
        String everywhere = "document " + accountId;
        String here = everywhere + " " + record;
        if (tries.failures(here, REMEMBERED) >= most || tries.failures(everywhere, REMEMBERED) >= FOR_ALL * most) {
            throw new TooManyWrongDocuments(REMEMBERED.toMinutes());
        }
        String kept = document.map(CustomerDocument::getNumber).orElse("");
        boolean same = MessageDigest.isEqual(
                bytes(kept), bytes(Objects.requireNonNullElse(DocumentCheck.oneNotation(typed), "")));
        if (document.isEmpty() || !same) {
            tries.fail(here, REMEMBERED);
            tries.fail(everywhere, REMEMBERED);
            return false;
        }
        tries.forget(here);
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
