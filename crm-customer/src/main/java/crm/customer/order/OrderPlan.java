package crm.customer.order;

import crm.customer.subscription.Finding;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an order would do, before anything is written.
 *
 * @param findings everything that speaks against it, and what a person has to decide
 */
public record OrderPlan(List<PlannedLine> lines, List<Finding> findings, LocalDate effectiveOn)
        implements Serializable {

    public OrderPlan {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    /** Whether a person decides, and has to say why. */
    public boolean isToDecide() {
        return findings.stream().anyMatch(finding -> !finding.blocks());
    }

    /** What giving things up within their term costs in all, in CNY. */
    public BigDecimal endingCharge() {
        return lines.stream().map(PlannedLine::endingCharge).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
