package crm.customer.ageing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is owed, by the days since it was due, in CNY. What is due today is not late yet.
 *
 * @param notDue due today or later
 * @param to30 1 to 30 days late
 * @param to60 31 to 60 days late
 * @param to90 61 to 90 days late
 * @param over90 more than 90 days late
 */
public record Ageing(BigDecimal notDue, BigDecimal to30, BigDecimal to60, BigDecimal to90, BigDecimal over90)
        implements Serializable {

    public static final Ageing NOTHING = new Ageing(cents(), cents(), cents(), cents(), cents());

    /** The last days of lateness of each bucket but the first and the last. */
    static final int FIRST = 30;

    static final int SECOND = 60;
    static final int THIRD = 90;

    /** This and an amount that is due on a day. */
    public Ageing and(BigDecimal amount, LocalDate dueOn, LocalDate today) {
        long late = today.toEpochDay() - dueOn.toEpochDay();
        if (late <= 0) {
            return new Ageing(notDue.add(amount), to30, to60, to90, over90);
        } else if (late <= FIRST) {
            return new Ageing(notDue, to30.add(amount), to60, to90, over90);
        } else if (late <= SECOND) {
            return new Ageing(notDue, to30, to60.add(amount), to90, over90);
        } else if (late <= THIRD) {
            return new Ageing(notDue, to30, to60, to90.add(amount), over90);
        }
        return new Ageing(notDue, to30, to60, to90, over90.add(amount));
    }

    /** The sum with another. */
    public Ageing plus(Ageing other) {
        return new Ageing(
                notDue.add(other.notDue),
                to30.add(other.to30),
                to60.add(other.to60),
                to90.add(other.to90),
                over90.add(other.over90));
    }

    public BigDecimal overdue() {
        return to30.add(to60).add(to90).add(over90);
    }

    public BigDecimal total() {
        return notDue.add(overdue());
    }

    private static BigDecimal cents() {
        return BigDecimal.ZERO.setScale(2);
    }
}
