package crm.system.identity.password;

import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;

/** What a password chosen by a person must look like. */
@Dependent
public class PasswordRules {

    /** Longer ones would only make the hash's input copy dear. */
    private static final int MOST_CHARACTERS = 200;

    @Inject
    private Settings settings;

    /** @throws PasswordTooWeak when it is too short, of too few kinds of characters, or speaks of its owner */
    public void check(String password, String accountName) {
        long length = leastLength();
        long kinds = leastKinds();
        boolean speaksOfOwner = password.toLowerCase(Locale.ROOT).contains(accountName.toLowerCase(Locale.ROOT));
        if (password.length() < length
                || password.length() > MOST_CHARACTERS
                || kinds(password) < kinds
                || speaksOfOwner) {
            throw new PasswordTooWeak(length, kinds);
        }
        if (CommonPasswords.isCommon(password)) {
            throw new PasswordTooCommon();
        }
    }

    /** Characters, at least. */
    public long leastLength() {
        return settings.number(PasswordSettings.LEAST_LENGTH);
    }

    /** Kinds of characters out of small letters, capitals, digits and others, at least. */
    public long leastKinds() {
        return settings.number(PasswordSettings.LEAST_KINDS);
    }

    /** How many of small letters, capitals, digits and other characters there are. */
    static long kinds(String password) {
        return Stream.of("\\p{Ll}", "\\p{Lu}", "\\p{Nd}", "[^\\p{Ll}\\p{Lu}\\p{Nd}]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }
}
