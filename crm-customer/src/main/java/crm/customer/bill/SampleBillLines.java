package crm.customer.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The lines of a sample bill, from what was used in its month. */
final class SampleBillLines {

    private static final BigDecimal REBATE = new BigDecimal("-5.00");

    private static final BillLineKind[] BY_USE = {
        BillLineKind.LOCAL,
        BillLineKind.LONG_DISTANCE,
        BillLineKind.ROAMING,
        BillLineKind.INTERNET,
        BillLineKind.VALUE_ADDED
    };

    private SampleBillLines() {}

    /** A line for each basic fee and for each kind of use, and now and then a rebate; none when nothing was charged. */
    static List<SampleBillRows.Line> of(List<SampleBills.Used> used, SplittableRandom random) {
        List<SampleBillRows.Line> lines = new ArrayList<>();
        for (SampleBills.Used one : used) {
            if (one.basicFee().signum() > 0) {
                lines.add(new SampleBillRows.Line(
                        BillLineKind.BASIC_FEE, one.product(), one.subscriptionId(), null, one.basicFee()));
            }
        }
        for (BillLineKind kind : BY_USE) {
            BigDecimal amount = sum(used.stream().map(one -> one.charges().get(kind)));
            if (amount.signum() > 0) {
                lines.add(new SampleBillRows.Line(kind, null, null, minutes(used, kind), amount));
            }
        }
        boolean rewarded = random.nextInt(20) == 0;
        if (rewarded && SampleBills.total(lines).add(REBATE).signum() > 0) {
            lines.add(new SampleBillRows.Line(BillLineKind.OTHER, "老用户回馈", null, null, REBATE));
        }
        return lines;
    }

    /** One line for everything, where there are so many customers that every row counts. */
    static List<SampleBillRows.Line> one(List<SampleBills.Used> used) {
        BigDecimal amount = sum(used.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.basicFee()), one.charges().values().stream())));
        return amount.signum() > 0
                ? List.of(new SampleBillRows.Line(
                        BillLineKind.BASIC_FEE,
                        used.get(0).product(),
                        used.get(0).subscriptionId(),
                        null,
                        amount))
                : List.of();
    }

    private static Integer minutes(List<SampleBills.Used> used, BillLineKind kind) {
        BigDecimal minutes = sum(used.stream().map(one -> one.minutes().getOrDefault(kind, BigDecimal.ZERO)));
        return minutes.signum() > 0 ? minutes.setScale(0, RoundingMode.UP).intValueExact() : null;
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
