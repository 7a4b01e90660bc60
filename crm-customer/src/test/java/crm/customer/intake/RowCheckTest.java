package crm.customer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crm.customer.document.DocumentCheck;
import crm.customer.document.Gender;
import crm.customer.profile.CustomerClass;
import crm.system.intake.Problems;
import crm.system.intake.file.SourceRow;
import crm.system.intake.mapping.FieldValues;
import crm.system.intake.mapping.MappingSuggestion;
import crm.system.intake.mapping.RowProblem;
import crm.system.intake.mapping.ValueReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long OWN_UNIT = 7;
    private static final long COUNTY = 8;
    private static final String RIGHT_NUMBER = "11010519491231002X";

    private final UnitCodes units = new UnitCodes();
    private final Problems problems = new Problems(field -> field);

    RowCheckTest() {
        units.add(OWN_UNIT, "220100", "长春", "Changchun");
        units.add(COUNTY, "220102", "南关", "Nanguan");
    }

    @Test
    void aRowWithADocumentTellsItsHolderByTheNumber() {
        TakenOver customer = check("name,id number", "王芳", RIGHT_NUMBER);

        assertEquals(List.of(), reasons());
        assertEquals(Gender.FEMALE, customer.gender());
        assertEquals(LocalDate.of(1949, 12, 31), customer.birthDate());
    }

    @Test
    void anEighteenDigitNumberWithAWrongCheckDigitRejectsTheRow() {
        check("name,id number", "王芳", "110105194912310021");

        assertEquals(List.of("customer.document.checkCharacter"), reasons());
    }

    @Test
    void aNumberWithTheThirtyFirstOfFebruaryRejectsTheRow() {
        check("name,id number", "王芳", "110105194902310020");

        assertEquals(List.of("customer.document.birthDate"), reasons());
    }

    @Test
    void genderAndBirthDateThatContradictTheNumberRejectTheRow() {
        check("name,id number,gender,birthday", "王芳", RIGHT_NUMBER, "男", "1950-01-01");

        assertEquals(List.of("customer.import.genderDiffers", "customer.import.birthDateDiffers"), reasons());
    }

    @Test
    void aTenureOrAChargeOfLessThanNothingRejectsTheRow() {
        check("name,tenure,monthly charges,total charges", "王芳", "-1", "-0.01", "-20");

        assertEquals(
                List.of("customer.import.negative", "customer.import.negative", "customer.import.negative"), reasons());
    }

    @Test
    void withoutANameTheKeyServesAndWithoutBothTheRowIsRejected() {
        assertEquals("K-1", check("customer id", "K-1").name().text());

        check("phone", "13812345678");

        assertEquals(List.of("customer.import.nameOrKey"), reasons());
    }

    @Test
    void withoutADocumentThereIsNoneAndTheRowStillGoesIn() {
        assertNull(check("name", "王芳").document());
        assertEquals(List.of(), reasons());
    }

    @Test
    void aUnitIsFoundByCodeOrNameAndOneOutsideTheScopeRejectsTheRow() {
        assertEquals(COUNTY, check("name,branch", "a", "220102").unitId());
        assertEquals(COUNTY, check("name,branch", "a", "nanguan").unitId());
        assertEquals(OWN_UNIT, check("name", "a").unitId());

        check("name,branch", "a", "220202");

        assertEquals(List.of("customer.import.unitOutside"), reasons());
    }

    @Test
    void theTenureTellsSinceWhen() {
        assertEquals(TODAY.minusMonths(34), check("name,tenure", "a", "34").since());
    }

    @Test
    void aPhoneIsKeptInItsOneNotationAndAnImpossibleOneRejectsTheRow() {
        assertEquals(
                "13812345678", check("name,mobile", "a", "+86 138-1234-5678").phone());

        check("name,mobile,email", "a", "12345", "nobody at home");

        assertEquals(List.of("customer.import.mailWrong", "customer.import.phoneWrong"), reasons());
    }

    @Test
    void anEnterpriseIsRecognisedByItsClass() {
        assertEquals(
                CustomerClass.ENTERPRISE, check("name,customer type", "a", "企业").customerClass());
    }

    private TakenOver check(String header, String... values) {
        List<String> columns = List.of(header.split(","));
        ValueReader reader =
                new ValueReader(CustomerFields.ALL, MappingSuggestion.of(CustomerFields.ALL, columns), columns);
        List<RowProblem> unreadable = new ArrayList<>();
        FieldValues row = reader.read(new SourceRow(1, 2, List.of(values), List.of()), unreadable);
        assertEquals(List.of(), unreadable);
        return new RowCheck(new DocumentCheck(CLOCK), units, OWN_UNIT, TODAY).check(row, problems);
    }

    private List<String> reasons() {
        return problems.rows().stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.reason().key())
                .toList();
    }
}
