package crm.system.identity.patience;

import crm.system.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks questions and checks answers. The answer travels sealed with the question, so that any node can check it. */
@ApplicationScoped
public class Challenges {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int LARGEST_NUMBER = 20;
    private static final List<Challenge.Kind> KINDS = List.of(Challenge.Kind.values());
    private static final String PURPOSE = "challenge";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private SharedAttempts used;

    @Inject
    private Clock clock;

    public Challenge ask() {
        Challenge.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<Integer> numbers = random.ints(1, LARGEST_NUMBER + 1)
                .distinct()
                .limit(kind == Challenge.Kind.SUM ? 2 : 3)
                .boxed()
                .toList();
        String secret = String.join(
                "|",
                PURPOSE,
                Integer.toString(kind.answer(numbers)),
                Long.toString(clock.instant().plus(LIFE).getEpochSecond()),
                UUID.randomUUID().toString());
        return new Challenge(kind, numbers, FieldCipher.instance().encrypt(secret));
    }

    /** Whether the answer is right, in time and given for the first time. */
    public boolean isSolved(String token, String answer) {
        if (token == null || token.isBlank() || answer == null || token.length() > 400) {
            return false;
        }
        String[] parts = open(token);
        Instant now = clock.instant();
        return parts.length == 4
                && parts[0].equals(PURPOSE)
                && Instant.ofEpochSecond(Long.parseLong(parts[2])).isAfter(now)
                // Good for one try, right or wrong; otherwise one could try all answers to one question.
                && used.useUp("challenge " + token, LIFE)
                && digits(answer).equals(parts[1]);
    }

    private static String[] open(String token) {
        try {
            return FieldCipher.instance().decrypt(token).split("\\|");
        } catch (IllegalStateException | IllegalArgumentException forged) {
            return new String[0];
        }
    }

    /** Chinese keyboards send full-width digits. */
    private static String digits(String answer) {
        StringBuilder digits = new StringBuilder();
        answer.strip().codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
