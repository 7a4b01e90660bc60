package crm.customer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.CheckedDocument;
import crm.customer.document.DocumentKind;
import crm.customer.document.Gender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = LocalDate.of(1990, 5, 14);

    @Test
    void genderAndBirthDateComeFromTheDocumentWhateverWasTyped() {
        CustomerDetails details = details();
        details.setGender(Gender.MALE);
        details.setBirthDate(TODAY.minusYears(3));

        Customer customer = opened(details);

        assertEquals(Gender.FEMALE, customer.getPerson().getGender());
        assertEquals(BORN, customer.getPerson().getBirthDate());
        assertEquals(36, customer.getPerson().age(TODAY));
    }

    @Test
    void removalAndItsTakingBackLeaveTheDayOfClosingAsItWas() {
        Customer customer = opened(details());
        customer.moveOn(CustomerStatus.CLOSED, NOW, TODAY.minusYears(2));
        customer.moveOn(CustomerStatus.REMOVED, NOW, TODAY);
        customer.moveOn(CustomerStatus.CLOSED, NOW, TODAY);

        assertEquals(TODAY.minusYears(2), customer.getClosedOn());
    }

    @Test
    void aChangeTellsFieldByFieldWhatIsOther() {
        Customer customer = opened(details());
        CustomerDetails changed = customer.details();
        changed.setName("王芳芳");
        changed.setConsentSms(true);

        List<FieldDifference> differences = customer.change(changed, true, NOW);

        assertEquals(
                List.of(new FieldDifference("name", "王芳", "王芳芳"), new FieldDifference("consentSms", "false", "true")),
                differences);
        assertEquals("wangfangfang", customer.getName().getSound());
    }

    @Test
    void whatTheDocumentTellsIsNotChangedByAForm() {
        Customer customer = opened(details());
        CustomerDetails changed = customer.details();
        changed.setGender(Gender.MALE);

        List<FieldDifference> differences = customer.change(changed, true, NOW);

        assertTrue(differences.isEmpty());
        assertEquals(Gender.FEMALE, customer.getPerson().getGender());
    }

    @Test
    void phonesAndMailsAreMaskedForTheAuditTrail() {
        assertEquals(
                new FieldDifference("phone", "138****5678", null),
                new FieldDifference("phone", "13812345678", null).masked());
        assertEquals(
                new FieldDifference("mail", null, "f****@example.com"),
                new FieldDifference("mail", null, "fang@example.com").masked());
    }

    private static Customer opened(CustomerDetails details) {
        CheckedDocument document =
                new CheckedDocument(DocumentKind.ID_CARD, "220102199005140022", Gender.FEMALE, BORN, "220102");
        return new Customer(new Registration("100000001", details, document, 5, 3L, Channel.HALL, NOW, TODAY, false));
    }

    private static CustomerDetails details() {
        CustomerDetails details = new CustomerDetails();
        details.setName("王芳");
        details.setPhone("13812345678");
        return details;
    }
}
