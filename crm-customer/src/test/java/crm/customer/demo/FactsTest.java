package crm.customer.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final long SEED = 20261123;

    @Test
    void peopleOfEveryAgeAreDrawnAlsoThoseWhoFollowNoOccupation() {
        SplittableRandom random = new SplittableRandom(SEED);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int age = 0; age <= 120; age++) {
                Facts.draw(age, random);
            }
        });
        assertEquals(Facts.UNKNOWN, Facts.draw(17, random));
    }

    @Test
    void nobodyIsDrawnWhoIsNotOfAgeOnTheDateOfTheBranch() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        SplittableRandom random = new SplittableRandom(SEED);
        HolderDraw holders = new HolderDraw(new PersonNames(), new Enterprises(), today, 0, 1);

        int youngest = 120;
        for (int id = 1; id <= 20_000; id++) {
            youngest = Math.min(youngest, holders.age(holders.person(id, "220102", random)));
        }

        assertEquals(18, youngest);
    }
}
