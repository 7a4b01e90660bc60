package crm.customer.order;

import crm.customer.subscription.Finding;
import crm.system.errors.BusinessRuleViolation;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.SeveralReasons;
import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Orders whose day has come take effect or are refused, and contracts whose term is over are done. */
@Dependent
class OrderTurnJob implements NightlyJob {

    private static final int AT_ONCE = 200;
    private static final Logger LOG = Logger.getLogger(OrderTurnJob.class.getName());

    @Inject
    private OrderTurn turn;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "customer.order.turn";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(0, 15);
    }

    @Override
    public JobResult run(RunningJob running) {
        LocalDate today = LocalDate.now(clock);
        long effective = 0;
        long refused = 0;
        long after = Long.MIN_VALUE;
        for (List<Long> some = turn.due(today, after, AT_ONCE);
                !some.isEmpty();
                some = turn.due(today, after, AT_ONCE)) {
            for (long order : some) {
                try {
                    effective += turn.takeEffect(order, today) ? 1 : 0;
                } catch (RecordChangedMeanwhile passing) {
                    LOG.log(Level.INFO, "Order {0} was being worked on; the next night sees to it", order);
                } catch (BusinessRuleViolation rule) {
                    turn.refuse(order, reasons(rule));
                    refused++;
                } catch (RuntimeException failed) {
                    LOG.log(Level.SEVERE, "Order " + order + " could not take effect; the others go on", failed);
                }
                after = order;
                running.done(effective + refused);
            }
        }
        long over = finish(today, running, effective + refused);
        return new JobResult(Wording.of("customer.order.turned", effective, refused, over), null);
    }

    private long finish(LocalDate today, RunningJob running, long before) {
        long over = 0;
        long after = Long.MIN_VALUE;
        for (List<Long> some = turn.over(today, after, AT_ONCE);
                !some.isEmpty();
                some = turn.over(today, after, AT_ONCE)) {
            for (long order : some) {
                over += turn.finish(order) ? 1 : 0;
                after = order;
                running.done(before + over);
            }
        }
        return over;
    }

    private static List<Finding> reasons(BusinessRuleViolation rule) {
        return rule instanceof SeveralReasons several
                ? several.reasons().stream().map(Finding::of).toList()
                : List.of(Finding.of(rule));
    }
}
