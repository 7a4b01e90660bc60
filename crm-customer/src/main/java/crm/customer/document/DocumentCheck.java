package crm.customer.document;

import crm.customer.names.NameSound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Verifies document numbers by what they say themselves. */
@Dependent
public class DocumentCheck {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\-‐-―·]");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{6,9}");
    private static final int FEWEST_PASSPORT_DIGITS = 4;

    private final Clock clock;

    @Inject
    public DocumentCheck(Clock clock) {
        this.clock = clock;
    }

    /** The number in its one notation: no blanks or dashes, upper case, full-width made plain. Null stays null. */
    public static String oneNotation(String typed) {
        return typed == null
                ? null
                : DECORATION
                        .matcher(NameSound.oneNotation(typed))
                        .replaceAll("")
                        .toUpperCase(Locale.ROOT);
    }

    /** What is wrong with a number as it was typed; empty when nothing is. */
    public Optional<DocumentProblem> problem(DocumentKind kind, String typed) {
        String number = oneNotation(typed);
        if (number == null || number.isEmpty()) {
            return Optional.of(DocumentProblem.MISSING);
        }
        return Optional.ofNullable(
                switch (kind) {
                    case ID_CARD, HOUSEHOLD_REGISTER -> ResidentNumber.problem(number, LocalDate.now(clock));
                    case BUSINESS_LICENCE -> CreditCode.problem(number);
                    case PASSPORT -> passportProblem(number);
                });
    }

    /**
     * The document with what its number tells of its holder.
     *
     * @throws DocumentNumberWrong when the number cannot be right
     */
    public CheckedDocument check(DocumentKind kind, String typed) {
        problem(kind, typed).ifPresent(problem -> {
            throw new DocumentNumberWrong(problem);
        });
        String number = oneNotation(typed);
        if (kind.tellsPerson()) {
            return new CheckedDocument(
                    kind,
                    number,
                    ResidentNumber.gender(number),
                    ResidentNumber.birthDate(number),
                    number.substring(0, 6));
        }
        return new CheckedDocument(kind, number, null, null, kind.ofEnterprise() ? number.substring(2, 8) : null);
    }

    /** ICAO 9303: up to nine letters and digits; every country's has digits for the most part. */
    private static DocumentProblem passportProblem(String number) {
        boolean right = PASSPORT.matcher(number).matches()
                && number.chars().filter(Character::isDigit).count() >= FEWEST_PASSPORT_DIGITS;
        return right ? null : DocumentProblem.PASSPORT_FORM;
    }
}
