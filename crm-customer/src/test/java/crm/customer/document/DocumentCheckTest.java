package crm.customer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String[] REGIONS = {"220102", "220322", "110101", "440305", "512925", "659001", "222401"};

    private final DocumentCheck check =
            new DocumentCheck(Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void everyWellFormedResidentNumberPassesAndTellsItsHolder() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            LocalDate born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(35_000));
            int sequence = random.nextInt(1_000);
            String number = resident(REGIONS[random.nextInt(REGIONS.length)], born, sequence);

            CheckedDocument document = check.check(DocumentKind.ID_CARD, number);

            assertEquals(born, document.birthDate());
            assertEquals(sequence % 2 == 1 ? Gender.MALE : Gender.FEMALE, document.gender());
            assertEquals(number, document.number());
        }
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 500; i++) {
            String number = resident("220102", LocalDate.of(1990, 5, 14), random.nextInt(1_000));
            int at = random.nextInt(17);
            char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            String mistyped = number.substring(0, at) + other + number.substring(at + 1);

            assertEquals(true, check.problem(DocumentKind.ID_CARD, mistyped).isPresent(), mistyped);
        }
    }

    @Test
    void everyTwoNeighboursExchangedAreNoticed() {
        String number = resident("220102", LocalDate.of(1987, 3, 26), 471);
        IntStream.range(0, 16)
                .filter(at -> number.charAt(at) != number.charAt(at + 1))
                .forEach(at -> {
                    String exchanged = number.substring(0, at)
                            + number.charAt(at + 1)
                            + number.charAt(at)
                            + number.substring(at + 2);

                    assertEquals(
                            true, check.problem(DocumentKind.ID_CARD, exchanged).isPresent(), exchanged);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "22010219900514231, LENGTH_OF_RESIDENT_NUMBER",
        "220102900514231, OLD_RESIDENT_NUMBER",
        "22010219900514A31X, CHARACTERS",
        "990102199005142311, REGION",
        "229902199005142311, REGION",
        "220102199002312311, BIRTH_DATE",
        "220102203001012311, BIRTH_DATE"
    })
    void aMalformedResidentNumberIsToldPrecisely(String number, DocumentProblem problem) {
        assertEquals(Optional.of(problem), check.problem(DocumentKind.ID_CARD, number));
    }

    @Test
    void aWrongCheckCharacterIsTold() {
        String number = resident("220102", LocalDate.of(1990, 5, 14), 231);
        char wrong = number.charAt(17) == '1' ? '2' : '1';

        DocumentNumberWrong told = assertThrows(
                DocumentNumberWrong.class,
                () -> check.check(DocumentKind.HOUSEHOLD_REGISTER, number.substring(0, 17) + wrong));

        assertEquals(DocumentProblem.CHECK_CHARACTER, told.problem());
    }

    @Test
    void theStandardsOwnExamplesPass() {
        assertEquals(Optional.empty(), check.problem(DocumentKind.ID_CARD, "11010519491231002X"));
        assertEquals(
                Optional.empty(),
                check.problem(DocumentKind.ID_CARD, "440524188001010014").filter(p -> p != DocumentProblem.BIRTH_DATE));
    }

    @Test
    void aNumberCountsInAnyNotation() {
        assertEquals(
                "11010519491231002X",
                check.check(DocumentKind.ID_CARD, " 110105-19491231 ００２ｘ").number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91440300708461136T"})
    void realCreditCodesPass(String code) {
        assertEquals(Optional.empty(), check.problem(DocumentKind.BUSINESS_LICENCE, code));
    }

    @Test
    void aCreditCodeGivenOutByAProvinceOrTheStatePasses() {
        for (String head : new String[] {"91220000MA0Y12345", "91100000100003962"}) {
            assertEquals(
                    Optional.empty(),
                    check.problem(DocumentKind.BUSINESS_LICENCE, head + CreditCode.checkCharacter(head)));
        }
    }

    @Test
    void aCreditCodeWithOneWrongCharacterFails() {
        SplittableRandom random = new SplittableRandom(3);
        String code = "91350100M000100Y43";
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(18);
            int now = CreditCode.CHARACTERS.indexOf(code.charAt(at));
            char other = CreditCode.CHARACTERS.charAt((now + 1 + random.nextInt(30)) % 31);
            String mistyped = code.substring(0, at) + other + code.substring(at + 1);

            assertEquals(
                    true, check.problem(DocumentKind.BUSINESS_LICENCE, mistyped).isPresent(), mistyped);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "E12345678, true",
        "EA1234567, true",
        "G12345678, true",
        "123456789, true",
        "ABCDEFGHI, false",
        "E1, false"
    })
    void aPassportIsJudgedByItsForm(String number, boolean right) {
        assertEquals(right, check.problem(DocumentKind.PASSPORT, number).isEmpty());
    }

    @Test
    void aMissingNumberIsTold() {
        assertEquals(Optional.of(DocumentProblem.MISSING), check.problem(DocumentKind.ID_CARD, "  "));
        assertEquals(Optional.of(DocumentProblem.MISSING), check.problem(DocumentKind.PASSPORT, null));
    }

    @Test
    void todayIsABirthDateAndTomorrowIsNot() {
        assertEquals(Optional.empty(), check.problem(DocumentKind.ID_CARD, resident("220102", TODAY, 17)));
        assertEquals(
                Optional.of(DocumentProblem.BIRTH_DATE),
                check.problem(DocumentKind.ID_CARD, resident("220102", TODAY.plusDays(1), 17)));
    }

    private static String resident(String region, LocalDate born, int sequence) {
        String head = region + born.toString().replace("-", "") + String.format("%03d", sequence);
        return head + ResidentNumber.checkCharacter(head);
    }
}
