package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whatever happens to an account, in whatever order, not a cent is lost. */
class SettlementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Settlement NOW = new Settlement("Wu", Instant.EPOCH, TODAY);
    private static final int STEPS = 400;

    private final List<OpenItem> items = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Allocation> allocations = new ArrayList<>();
    private BigDecimal books = new BigDecimal("0.00");

    @RepeatedTest(50)
    void whatIsLeftOfItemsLessWhatIsLeftOfCreditsIsTheBalanceOfTheBooks() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            act(random);
            check("seed " + seed + ", step " + step);
        }
    }

    @Test
    void moneyPaysTheLongestDueFirstAndTheRestWaits() {
        OpenItem later = charge("30.00", TODAY);
        OpenItem first = charge("20.00", TODAY.minusDays(40));

        Credit paid = receive("25.50");

        assertEquals(OpenItemEnd.SETTLED, first.getEnded());
        assertEquals(new BigDecimal("24.50"), later.getRest());
        assertEquals(0, paid.getRest().signum());
    }

    @Test
    void whatPaidAWithdrawnBillPaysTheOtherOne() {
        OpenItem wrong = charge("20.00", TODAY.minusDays(40));
        OpenItem right = charge("30.00", TODAY);
        receive("20.00");

        withdraw(wrong);

        assertEquals(new BigDecimal("10.00"), right.getRest());
        assertEquals(0, wrong.getRest().signum());
    }

    private void act(Random random) {
        switch (random.nextInt(5)) {
            case 0, 1 -> charge(money(random), TODAY.minusDays(random.nextInt(120) - 30L));
            case 2 -> receive(money(random));
            case 3 ->
                items.stream()
                        .filter(item -> item.getEnded() != OpenItemEnd.WITHDRAWN)
                        .skip(random.nextInt(items.size() + 1))
                        .findFirst()
                        .ifPresent(this::withdraw);
            default ->
                credits.stream()
                        .filter(credit -> credit.getTakenBackOn() == null)
                        .skip(random.nextInt(credits.size() + 1))
                        .findFirst()
                        .ifPresent(this::takeBack);
        }
    }

    private void check(String where) {
        assertEquals(books, Settlement.owed(items).subtract(Settlement.left(credits)), where);
        assertTrue(
                Settlement.owed(items).signum() == 0 || Settlement.left(credits).signum() == 0,
                () -> where + ": money waits beside something owed");
        for (OpenItem item : items) {
            BigDecimal paid = sum(allocations.stream()
                    .filter(allocation -> allocation.getItem() == item)
                    .toList());
            boolean withdrawn = item.getEnded() == OpenItemEnd.WITHDRAWN;
            assertEquals(
                    withdrawn ? new BigDecimal("0.00") : item.getAmount(),
                    item.getRest().add(paid),
                    where);
            assertTrue(item.getRest().signum() >= 0, where);
            assertEquals(item.getRest().signum() == 0, item.getEnded() != null, where);
        }
        for (Credit credit : credits) {
            BigDecimal used = sum(allocations.stream()
                    .filter(allocation -> allocation.getCredit() == credit)
                    .toList());
            boolean gone = credit.getTakenBackOn() != null;
            assertEquals(
                    gone ? new BigDecimal("0.00") : credit.getAmount(),
                    credit.getRest().add(used),
                    where);
            assertTrue(credit.getRest().signum() >= 0, where);
        }
    }

    private static BigDecimal sum(List<Allocation> made) {
        return made.stream()
                .filter(allocation -> !allocation.isFreed())
                .map(Allocation::getAmount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private OpenItem charge(String amount, LocalDate due) {
        OpenItem item = new OpenItem(new SampleEntry(new BigDecimal(amount)), OwedKind.BILL, due);
        items.add(item);
        books = books.add(item.getAmount());
        settle();
        return item;
    }

    private Credit receive(String amount) {
        Credit credit = new Credit(new SampleEntry(new BigDecimal(amount)), null);
        credits.add(credit);
        books = books.subtract(credit.getAmount());
        settle();
        return credit;
    }

    private void withdraw(OpenItem item) {
        NOW.withdraw(
                item,
                allocations.stream()
                        .filter(allocation -> allocation.getItem() == item && !allocation.isFreed())
                        .toList());
        books = books.subtract(item.getAmount());
        settle();
    }

    private void takeBack(Credit credit) {
        NOW.takeBack(
                credit,
                allocations.stream()
                        .filter(allocation -> allocation.getCredit() == credit && !allocation.isFreed())
                        .toList());
        books = books.add(credit.getAmount());
        settle();
    }

    /** In the order in which the stores give them. */
    private void settle() {
        allocations.addAll(NOW.settle(
                items.stream()
                        .filter(item -> item.getEnded() == null)
                        .sorted(Comparator.comparing(OpenItem::getDueOn))
                        .toList(),
                credits.stream().filter(credit -> credit.getRest().signum() > 0).toList()));
    }

    private static String money(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 300 : 30_000), 2)
                .toPlainString();
    }
}
