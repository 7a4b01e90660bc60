package crm.system.identity.password;

import crm.system.settings.Settings;
import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Function;

/** Makes and checks Argon2id hashes with the costs that are set now; each hash carries the costs it was made with. */
@ApplicationScoped
public class PasswordHashes {

    private final Argon2 argon2 = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id);
    private final HashTurns turns = new HashTurns(Runtime.getRuntime().availableProcessors());

    @Inject
    private Settings settings;

    /**
     * A salted hash in the usual {@code $argon2id$} notation, about 100 characters.
     *
     * @throws TooBusyToHash when too many wait already
     */
    public String hash(String password) {
        HashCosts costs = costs();
        return inTurn(
                password, characters -> argon2.hash(costs.passes(), costs.memoryKib(), costs.lanes(), characters));
    }

    /**
     * Whether the hash was made from the password; costs a full hash either way.
     *
     * @throws TooBusyToHash when too many wait already
     */
    public boolean matches(String hash, String password) {
        return inTurn(password, characters -> argon2.verify(hash, characters));
    }

    /** Whether the hash was made with other costs than those set now. */
    public boolean isOutdated(String hash) {
        HashCosts costs = costs();
        return argon2.needsRehash(hash, costs.passes(), costs.memoryKib(), costs.lanes());
    }

    private <T> T inTurn(String password, Function<char[], T> hashing) {
        char[] characters = password.toCharArray();
        try {
            return turns.take(settings.number(PasswordSettings.LONGEST_QUEUE), () -> hashing.apply(characters));
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    HashCosts costs() {
        return new HashCosts(
                (int) settings.number(PasswordSettings.HASH_PASSES),
                (int) settings.number(PasswordSettings.HASH_MEMORY_KIB),
                (int) settings.number(PasswordSettings.HASH_LANES));
    }
}
