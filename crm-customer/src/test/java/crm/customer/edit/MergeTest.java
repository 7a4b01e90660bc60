package crm.customer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.Gender;
import crm.customer.profile.Credit;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final int ROUNDS = 5_000;

    private static final List<String> FIELDS = List.of(
            "name",
            "gender",
            "birthDate",
            "phone",
            "mail",
            "address",
            "education",
            "occupation",
            "incomeBand",
            "customerClass",
            "credit",
            "consentSms",
            "consentMail",
            "consentPhone");

    @Test
    void whateverTwoPeopleEditNobodysUntouchedFieldIsLostAndNoConflictIsSilent() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            CustomerDetails was = edited(new CustomerDetails(), random);
            CustomerDetails mine = edited(was, random);
            CustomerDetails theirs = edited(was, random);

            Merge merge = Merge.of(was, mine, theirs);

            String where = "seed " + seed + ", round " + round + ", ";
            for (String field : FIELDS) {
                String before = CustomerFields.text(was, field);
                String my = CustomerFields.text(mine, field);
                String their = CustomerFields.text(theirs, field);
                String result = CustomerFields.text(merge.result(), field);
                boolean conflict =
                        merge.rows().stream().anyMatch(row -> row.field().equals(field) && row.isConflict());
                assertEquals(Objects.equals(before, my) ? their : my, result, where + field);
                assertEquals(
                        !Objects.equals(before, my) && !Objects.equals(before, their) && !Objects.equals(my, their),
                        conflict,
                        where + field);
            }
        }
    }

    @Test
    void whatOnlyIChangedNeedsNoSecondLook() {
        CustomerDetails mine = details(d -> d.setAddress("mine"));

        Merge merge = Merge.of(details(d -> {}), mine, details(d -> {}));

        assertFalse(merge.isOvertaken());
        assertEquals("mine", merge.result().getAddress());
    }

    @Test
    void twoWhoTypeTheSameAreNoConflict() {
        Merge merge = Merge.of(
                details(d -> {}), details(d -> d.setOccupation("doctor")), details(d -> d.setOccupation("doctor")));

        assertFalse(merge.isOvertaken());
        assertEquals(MergeRow.Outcome.SAME, merge.rows().get(0).outcome());
    }

    @Test
    void anotherPhoneIsAConflictEvenWhenItsMaskLooksTheSame() {
        Merge merge = Merge.of(
                details(d -> d.setPhone("13800001111")),
                details(d -> d.setPhone("13900001111")),
                details(d -> d.setPhone("13822221111")));

        assertTrue(merge.isOvertaken());
        assertTrue(merge.rows().get(0).isConflict());
        assertEquals("138****1111", merge.rows().get(0).theirs());
    }

    @Test
    void aMaskThatComesBackMeansWhatTheFormBeganWith() {
        EditStart start = new EditStart(1, Instant.EPOCH, details(d -> d.setPhone("13800001111")));

        assertEquals("13800001111", start.meant(start.form()).getPhone());
        assertEquals("138****1111", start.shown(start.was()).getPhone());
    }

    private static CustomerDetails edited(CustomerDetails from, Random random) {
        CustomerDetails to = CustomerFields.copy(from);
        CustomerDetails drawn = drawn(random);
        FIELDS.stream().filter(field -> random.nextInt(3) == 0).forEach(field -> CustomerFields.copy(field, drawn, to));
        return to;
    }

    /** Few values each, so that two people often choose the same. */
    private static CustomerDetails drawn(Random random) {
        return details(d -> {
            d.setName("name " + random.nextInt(3));
            d.setGender(random.nextBoolean() ? Gender.FEMALE : null);
            d.setBirthDate(LocalDate.of(1990, 1, 1 + random.nextInt(3)));
            d.setPhone(random.nextBoolean() ? "1380000111" + random.nextInt(3) : null);
            d.setMail("m" + random.nextInt(3) + "@example.cn");
            d.setAddress(random.nextBoolean() ? "address " + random.nextInt(3) : null);
            d.setOccupation("work " + random.nextInt(3));
            d.setIncomeBand(1 + random.nextInt(3));
            d.setCustomerClass(random.nextBoolean() ? CustomerClass.INDIVIDUAL : CustomerClass.KEY_ACCOUNT);
            d.setCredit(random.nextBoolean() ? Credit.A : null);
            d.setConsentSms(random.nextBoolean());
            d.setConsentMail(random.nextBoolean());
            d.setConsentPhone(random.nextBoolean());
        });
    }

    private static CustomerDetails details(Consumer<CustomerDetails> with) {
        CustomerDetails details = new CustomerDetails();
        with.accept(details);
        return details;
    }
}
