package crm.customer.intake;

import crm.customer.document.CheckedDocument;
import crm.customer.document.DocumentCheck;
import crm.customer.document.DocumentKind;
import crm.customer.document.DocumentProblem;
import crm.customer.document.Gender;
import crm.customer.names.NameSound;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.CustomerClass;
import crm.system.intake.Problems;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must hold of one row by itself. */
final class RowCheck {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final String AREA = "customer.import.";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final DocumentCheck documents;
    private final UnitCodes units;
    private final long ownUnit;
    private final LocalDate today;

    RowCheck(DocumentCheck documents, UnitCodes units, long ownUnit, LocalDate today) {
        this.documents = documents;
        this.units = units;
        this.ownUnit = ownUnit;
        this.today = today;
    }

    /** The row as it can be written; every fault is told, and then the result is not to be used. */
    TakenOver check(FieldValues row, Problems problems) {
        CustomerClass customerClass = customerClass(row);
        checkMail(row, problems);
        checkTakeover(row, problems);
        CheckedDocument document = document(row, customerClass, problems);
        return new TakenOver(
                row,
                name(row, problems),
                gender(row, document, problems),
                birthDate(row, document, problems),
                document,
                phone(row, problems),
                customerClass,
                unit(row, problems),
                since(row));
    }

    /** A record without a name goes by its key: other systems do not always give names away. */
    private static NameSound name(FieldValues row, Problems problems) {
        String name = row.text(CustomerFields.NAME);
        String shown = name == null ? row.text(CustomerFields.SOURCE_KEY) : name;
        if (shown == null) {
            problems.reject(row, CustomerFields.NAME, Wording.of(AREA + "nameOrKey"));
            return null;
        }
        return NameSound.of(shown);
    }

    private static CustomerClass customerClass(FieldValues row) {
        String given = row.text(CustomerFields.CUSTOMER_CLASS);
        if (given != null) {
            return CustomerClass.valueOf(given);
        }
        String kind = row.text(CustomerFields.DOCUMENT_KIND);
        return kind != null && DocumentKind.valueOf(kind).ofEnterprise()
                ? CustomerClass.ENTERPRISE
                : CustomerClass.INDIVIDUAL;
    }

    /** The document of a row; null when it has none or a wrong one, which is told. */
    CheckedDocument document(FieldValues row, Problems problems) {
        return document(row, customerClass(row), problems);
    }

    private CheckedDocument document(FieldValues row, CustomerClass customerClass, Problems problems) {
        String number = row.text(CustomerFields.DOCUMENT_NUMBER);
        if (number == null) {
            return null;
        }
        String given = row.text(CustomerFields.DOCUMENT_KIND);
        DocumentKind likely =
                customerClass == CustomerClass.ENTERPRISE ? DocumentKind.BUSINESS_LICENCE : DocumentKind.ID_CARD;
        DocumentKind kind = given == null ? likely : DocumentKind.valueOf(given);
        Optional<DocumentProblem> problem = documents.problem(kind, number);
        if (problem.isPresent()) {
            problems.reject(
                    row,
                    CustomerFields.DOCUMENT_NUMBER,
                    Wording.of(problem.get().key()));
            return null;
        }
        return documents.check(kind, number);
    }

    /** Gender and birth date come from the number; a file that says otherwise has a wrong row. */
    private static Gender gender(FieldValues row, CheckedDocument document, Problems problems) {
        String text = row.text(CustomerFields.GENDER);
        Gender given = text == null ? null : Gender.valueOf(text);
        if (document == null || document.gender() == null) {
            return given;
        }
        if (given != null && given != document.gender()) {
            problems.reject(row, CustomerFields.GENDER, Wording.of(AREA + "genderDiffers"));
        }
        return document.gender();
    }

    private LocalDate birthDate(FieldValues row, CheckedDocument document, Problems problems) {
        LocalDate given = row.date(CustomerFields.BIRTH_DATE);
        checkBirthDate(row, problems);
        if (document == null || document.birthDate() == null) {
            return given;
        }
        if (given != null && !given.equals(document.birthDate())) {
            problems.reject(row, CustomerFields.BIRTH_DATE, Wording.of(AREA + "birthDateDiffers"));
        }
        return document.birthDate();
    }

    void checkBirthDate(FieldValues row, Problems problems) {
        LocalDate given = row.date(CustomerFields.BIRTH_DATE);
        if (given != null && (given.isAfter(today) || given.isBefore(EARLIEST_BIRTH))) {
            problems.reject(row, CustomerFields.BIRTH_DATE, Wording.of(AREA + "birthDateUnlikely", given));
        }
    }

    static void checkMail(FieldValues row, Problems problems) {
        String mail = row.text(CustomerFields.MAIL);
        if (mail != null && !MAIL.matcher(mail).matches()) {
            problems.reject(row, CustomerFields.MAIL, Wording.of(AREA + "mailWrong"));
        }
    }

    /** What a source tells of the time before cannot have been less than nothing. */
    private static void checkTakeover(FieldValues row, Problems problems) {
        Long months = row.whole(CustomerFields.TENURE);
        if (months != null && months < 0) {
            problems.reject(row, CustomerFields.TENURE, Wording.of(AREA + "negative"));
        }
        for (String charge : List.of(CustomerFields.MONTHLY_CHARGE, CustomerFields.TOTAL_CHARGE)) {
            BigDecimal given = row.decimal(charge);
            if (given != null && given.signum() < 0) {
                problems.reject(row, charge, Wording.of(AREA + "negative"));
            }
        }
    }

    static String phone(FieldValues row, Problems problems) {
        String typed = row.text(CustomerFields.PHONE);
        if (typed == null) {
            return null;
        }
        Optional<String> phone = PhoneNumber.find(typed);
        if (phone.isEmpty()) {
            problems.reject(row, CustomerFields.PHONE, Wording.of(AREA + "phoneWrong"));
        }
        return phone.orElse(null);
    }

    /** Whether a row names another unit than this. */
    boolean movesFrom(long unit, FieldValues row) {
        String word = row.text(CustomerFields.UNIT);
        return word != null && units.find(word).filter(named -> named == unit).isEmpty();
    }

    private long unit(FieldValues row, Problems problems) {
        String word = row.text(CustomerFields.UNIT);
        if (word == null) {
            if (!units.covers(ownUnit)) {
                problems.reject(row, CustomerFields.UNIT, Wording.of(AREA + "unitMissing"));
            }
            return ownUnit;
        }
        Optional<Long> unit = units.find(word);
        if (unit.isEmpty()) {
            problems.reject(row, CustomerFields.UNIT, Wording.of(AREA + "unitOutside", word));
        }
        return unit.orElse(ownUnit);
    }

    private LocalDate since(FieldValues row) {
        Long months = row.whole(CustomerFields.TENURE);
        return months == null || months < 0 ? today : today.minusMonths(months);
    }
}
